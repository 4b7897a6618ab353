package org.chanjiao.portal.ledgertype;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chanjiao.ledger.Condition;
import org.chanjiao.ledger.CountingRule;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** One row of the table of counting rules, as texts. */
record CountLine(
        String code, String name, String function, String field, String over, String entity, String date, String unit) {

    static final CountLine BLANK = new CountLine("", "", "COUNT", "", "", "", "", "");

    static CountLine of(CountingRule rule) {
        return new CountLine(
                rule.code(),
                rule.name(),
                rule.function().name(),
                text(rule.field()),
                text(rule.over()),
                text(rule.entity()),
                text(rule.date()),
                rule.unit());
    }

    static CountLine of(MultiValueMap<String, String> sent, int row) {
        String at = "count" + row + ".";
        return new CountLine(
                TypeForm.text(sent, at + "code"),
                TypeForm.text(sent, at + "name"),
                TypeForm.text(sent, at + "function"),
                TypeForm.text(sent, at + "field"),
                TypeForm.text(sent, at + "over"),
                TypeForm.text(sent, at + "entity"),
                TypeForm.text(sent, at + "date"),
                TypeForm.text(sent, at + "unit"));
    }

    boolean filled() {
        return !code.isEmpty() || !name.isEmpty();
    }

    /** The rule's definition; conditions and window stay as they were, because the table does not show them. */
    Map<String, Object> definition(List<CountingRule> before) {
        Map<String, Object> definition = new HashMap<>();
        before.stream().filter(rule -> rule.code().equals(code)).findFirst().ifPresent(rule -> {
            definition.put(
                    "conditions",
                    rule.conditions().stream().map(CountLine::condition).toList());
            definition.put(
                    "base", rule.base().stream().map(CountLine::condition).toList());
            if (rule.window() != null) {
                definition.put(
                        "window",
                        Map.of(
                                "years",
                                rule.window().years(),
                                "days",
                                rule.window().days()));
            }
        });
        definition.put("code", code);
        definition.put("name", name);
        definition.put("function", function);
        definition.put("field", field);
        definition.put("over", over);
        definition.put("entity", entity);
        definition.put("date", date);
        definition.put("unit", unit);
        return definition;
    }

    private static Map<String, Object> condition(Condition condition) {
        return Map.of("field", condition.field(), "test", condition.test().name(), "values", condition.values());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
