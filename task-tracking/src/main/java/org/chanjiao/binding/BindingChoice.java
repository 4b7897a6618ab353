package org.chanjiao.binding;

import java.util.List;
import org.chanjiao.ledger.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What is to count for a target.
 *
 * @param type code of a ledger
 * @param rule code of one of its counting rules
 * @param level items of this level only, null for all
 * @param conditions beside those of the rule
 */
public record BindingChoice(String type, String rule, @Nullable String level, List<Condition> conditions) {

    public BindingChoice {
        conditions = List.copyOf(conditions);
    }
}
