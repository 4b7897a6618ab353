package org.chanjiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.chanjiao.kernel.CreditCode.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

    private static final String KNOWN = "914403001922038216";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {KNOWN, "9144030071526726XG", "91350100M000100Y43"})
    void acceptsCodesWithTheRightCheckCharacter(String code) {
        assertThat(CreditCode.of(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "91440300192203821, LENGTH",
        "91440300192203821I, ALPHABET",
        "91A403001922038216, REGION_DIGITS",
        "914403001922038217, CHECK_CHARACTER"
    })
    void namesTheStepThatFails(String code, Step step) {
        assertThat(CreditCode.check(code)).contains(step);
        assertThatExceptionOfType(IllegalCreditCode.class)
                .isThrownBy(() -> CreditCode.of(code))
                .satisfies(refused -> assertThat(refused.step()).isEqualTo(step));
    }

    @Test
    void readsFullWidthLowerCaseSpacesAndHyphens() {
        assertThat(CreditCode.of("９１４４０３００-71526726xg ").value()).isEqualTo("9144030071526726XG");
    }

    @Test
    void catchesEverySubstitutionOfOneCharacter() {
        assertThat(IntStream.range(0, 17).boxed().flatMap(i -> ALPHABET.chars()
                        .filter(c -> c != KNOWN.charAt(i))
                        .mapToObj(c -> KNOWN.substring(0, i) + (char) c + KNOWN.substring(i + 1))))
                .hasSize(510)
                .noneMatch(code -> CreditCode.check(code).isEmpty());
    }

    @Test
    void warnsOfAWrongBodyCheckWithoutRefusing() {
        assertThat(CreditCode.of(KNOWN).bodyCheckHolds()).isTrue();
        assertThat(CreditCode.of("9144030071526726XG").bodyCheckHolds()).isTrue();
        assertThat(CreditCode.of("91350100M000100Y43").bodyCheckHolds()).isTrue();
    }
}
