package org.chanjiao.portal.target;

import java.util.List;
import org.chanjiao.binding.BindingChoice;
import org.chanjiao.ledger.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What is to count, as chosen on the page.
 *
 * @param choice ledger and rule, as {@code training-base/bases}
 * @param condition a field and one of its options, as {@code kind=双基地}; blank for none
 * @param seen version of the binding that the page showed, -1 for none
 */
record BindingForm(
        @Nullable String choice,
        @Nullable String level,
        @Nullable String condition,
        @Nullable String reason,
        @Nullable Long seen) {

    boolean isChosen() {
        return choice != null && choice.matches("[a-z0-9-]+/[A-Za-z0-9]+");
    }

    String type() {
        return part(0);
    }

    BindingChoice chosen() {
        return new BindingChoice(part(0), part(1), blank(level) ? null : level, conditions());
    }

    boolean lacksReason() {
        return blank(reason);
    }

    long seenVersion() {
        return seen == null ? -1 : seen;
    }

    private List<Condition> conditions() {
        if (condition == null || !condition.contains("=")) {
            return List.of();
        }
        int cut = condition.indexOf('=');
        return List.of(
                new Condition(condition.substring(0, cut), Condition.Test.IN, List.of(condition.substring(cut + 1))));
    }

    private String part(int index) {
        return String.valueOf(choice).split("/", 2)[index];
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
