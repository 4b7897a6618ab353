package org.chanjiao.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.web.bind.annotation.RequestMapping;

/** A controller answers at most seven kinds of request. */
final class HaveFewHandlers extends ArchCondition<JavaClass> {

    private static final int LIMIT = 7;

    HaveFewHandlers() {
        super("have at most " + LIMIT + " handlers");
    }

    @Override
    public void check(JavaClass controller, ConditionEvents events) {
        long handlers = controller.getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                .count();
        if (handlers > LIMIT) {
            events.add(
                    SimpleConditionEvent.violated(controller, controller.getName() + " has " + handlers + " handlers"));
        }
    }
}
