package org.chanjiao.binding;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.ledger.Condition;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.LedgerType;

/** A choice in words for people: ledger, rule, level, conditions. */
final class BindingWords {

    private BindingWords() {}

    static String of(LedgerType type, BindingChoice choice) {
        List<String> words = new ArrayList<>();
        words.add(type.name() + "·"
                + type.count(choice.rule()).map(CountingRule::name).orElse(choice.rule()));
        if (choice.level() != null) {
            words.add(choice.level());
        }
        choice.conditions().forEach(condition -> words.add(words(type, condition)));
        return String.join("，", words);
    }

    private static String words(LedgerType type, Condition condition) {
        String values = String.join("、", condition.values());
        String label = type.label(condition.field());
        return switch (condition.test()) {
            case IN -> label + "为" + values;
            case NOT_IN -> label + "不为" + values;
            case AT_LEAST -> label + "不小于" + values;
            case AT_MOST -> label + "不大于" + values;
            case PRESENT -> label + "已填";
        };
    }
}
