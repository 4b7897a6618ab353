package org.chanjiao.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chanjiao.ledger.Condition;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.FieldKind;
import org.chanjiao.ledger.LedgerField;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.measure.Measure;
import org.chanjiao.target.Commitment;

/** Finds in the words of a target which counting rules of which ledgers may be meant. */
final class Suggestions {

    static final int MOST = 6;

    private static final Set<String> THINGS = Set.of("个", "家", "所", "项", "处", "座", "对", "门", "支", "件", "份");

    private final Commitment commitment;
    private final Measure measure;
    private final String wording;

    private Suggestions(Commitment commitment, Measure measure) {
        this.commitment = commitment;
        this.measure = measure;
        this.wording = commitment.subject().replaceAll("[\\s\\h，。、；“”《》（）()]+", "");
    }

    /** The likeliest first, at most {@value #MOST}; none where no name is like any word of the target. */
    static List<Suggestion> of(Commitment commitment, Measure measure, List<LedgerType> types) {
        Suggestions search = new Suggestions(commitment, measure);
        return types.stream()
                .flatMap(type -> type.counts().stream().flatMap(rule -> search.look(type, rule).stream()))
                .sorted(Comparator.comparingInt(Suggestion::score).reversed())
                .limit(MOST)
                .toList();
    }

    private Optional<Suggestion> look(LedgerType type, CountingRule rule) {
        Optional<String> ofRule = Overlap.of(wording, rule.name());
        Optional<String> ofType = Overlap.of(wording, type.name());
        if (ofRule.isEmpty() && ofType.isEmpty() || !new Fitness(commitment, measure, rule).fits()) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        ofType.ifPresent(words -> reasons.add("目标写“" + words + "”，台账名为“" + type.name() + "”"));
        ofRule.ifPresent(words -> reasons.add("目标写“" + words + "”，计数规则为“" + rule.name() + "”"));
        Optional<String> level = level(type);
        level.ifPresent(name -> reasons.add("目标写“" + name + "”，台账有这个级别"));
        List<Condition> conditions = options(type, rule);
        conditions.forEach(condition ->
                reasons.add("目标写“" + condition.values().get(0) + "”，台账“" + type.label(condition.field()) + "”有这一项"));
        int unit = unit(rule, reasons);
        int score = 3 * ofRule.map(String::length).orElse(0)
                + 2 * ofType.map(String::length).orElse(0)
                + 2 * conditions.size()
                + unit;
        BindingChoice choice = new BindingChoice(type.code(), rule.code(), level.orElse(null), conditions);
        return Optional.of(
                new Suggestion(choice, type.name(), rule.name(), BindingWords.of(type, choice), reasons, score));
    }

    private int unit(CountingRule rule, List<String> reasons) {
        if (rule.window() != null) {
            reasons.add("按人累计天数，可换算为“" + commitment.unit() + "”");
            return 3;
        }
        if (rule.unit().equals(commitment.unit())) {
            reasons.add("计量单位都是“" + rule.unit() + "”");
            return 4;
        }
        boolean things = THINGS.contains(rule.unit()) && THINGS.contains(commitment.unit());
        if (!things) {
            reasons.add("计量单位不同：目标是“" + commitment.unit() + "”，计数规则是“" + rule.unit() + "”");
        }
        return things ? 2 : -4;
    }

    private Optional<String> level(LedgerType type) {
        return type.levels().stream().filter(wording::contains).findFirst();
    }

    /** A kind that the target names by its full name, where the rule does not choose one already. */
    private List<Condition> options(LedgerType type, CountingRule rule) {
        return type.fields().stream()
                .filter(field -> field.kind() == FieldKind.ENUM)
                .filter(field -> rule.conditions().stream()
                        .noneMatch(condition -> condition.field().equals(field.key())))
                .flatMap(field -> named(field).stream())
                .toList();
    }

    private Optional<Condition> named(LedgerField field) {
        return field.options().stream()
                .filter(option -> option.length() > 2 && wording.contains(option))
                .max(Comparator.comparingInt(String::length))
                .map(option -> new Condition(field.key(), Condition.Test.IN, List.of(option)));
    }
}
