package org.chanjiao.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The package of a class says {@link NullMarked}, so that NullAway checks it. */
final class LiveInNullMarkedPackage extends ArchCondition<JavaClass> {

    LiveInNullMarkedPackage() {
        super("live in a package marked @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in a package without @NullMarked"));
        }
    }
}
