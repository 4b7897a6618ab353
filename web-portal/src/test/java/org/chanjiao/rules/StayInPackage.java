package org.chanjiao.rules;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A field points to a type of its own package: other aggregates are referred to by id. */
final class StayInPackage extends ArchCondition<JavaField> {

    StayInPackage() {
        super("point to a type of the same package");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        if (!field.getRawType().getPackageName().equals(field.getOwner().getPackageName())) {
            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " points into another package"));
        }
    }
}
