package org.chanjiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that nothing can break guards an empty room: each one must find its offence in the counter-example. */
class HouseRulesBiteTests {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("example.broken");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsOffence() {
        return Arrays.stream(HouseRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(field.getName(), () -> expectOffence(field)));
    }

    private static void expectOffence(Field field) throws IllegalAccessException {
        ArchRule rule = (ArchRule) field.get(null);
        assertThat(rule.evaluate(BROKEN).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
