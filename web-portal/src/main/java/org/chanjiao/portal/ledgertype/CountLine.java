package org.chanjiao.portal.ledgertype;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.LedgerType;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * One row of the table of counting rules, as texts.
 *
 * @param conditions as {@link ConditionText} writes them; {@code base} of the rows below the line too
 * @param years length of a rolling window, {@code days} how many days of it are enough
 */
record CountLine(
        String code,
        String name,
        String function,
        String field,
        String over,
        String entity,
        String date,
        String unit,
        String conditions,
        String base,
        String years,
        String days) {

    static final CountLine BLANK = plain("", "", "");

    /** A rule that counts items. */
    static CountLine plain(String code, String name, String unit) {
        return new CountLine(code, name, "COUNT", "", "", "", "", unit, "", "", "", "");
    }

    static CountLine of(CountingRule rule) {
        CountingRule.Window window = rule.window();
        return new CountLine(
                rule.code(),
                rule.name(),
                rule.function().name(),
                text(rule.field()),
                text(rule.over()),
                text(rule.entity()),
                text(rule.date()),
                rule.unit(),
                ConditionText.of(rule.conditions()),
                ConditionText.of(rule.base()),
                window == null ? "" : String.valueOf(window.years()),
                window == null ? "" : String.valueOf(window.days()));
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
                TypeForm.text(sent, at + "unit"),
                TypeForm.text(sent, at + "conditions"),
                TypeForm.text(sent, at + "base"),
                TypeForm.text(sent, at + "years"),
                TypeForm.text(sent, at + "days"));
    }

    boolean filled() {
        return !code.isEmpty() || !name.isEmpty();
    }

    /** The rule's definition; which roster its window is held against stays as it was. */
    Map<String, Object> definition(@Nullable LedgerType before) {
        Map<String, Object> definition = new HashMap<>();
        definition.put("code", code);
        definition.put("name", name);
        definition.put("function", function);
        definition.put("field", field);
        definition.put("over", over);
        definition.put("entity", entity);
        definition.put("date", date);
        definition.put("unit", unit);
        definition.put("conditions", ConditionText.definition(conditions));
        definition.put("base", ConditionText.definition(base));
        if (!years.isEmpty() || !days.isEmpty()) {
            definition.put("window", window(before));
        }
        return definition;
    }

    private Map<String, Object> window(@Nullable LedgerType before) {
        Map<String, Object> window = new HashMap<>(Map.of("years", orNone(years), "days", orNone(days)));
        Optional.ofNullable(before)
                .flatMap(type -> type.count(code))
                .map(CountingRule::window)
                .ifPresent(known -> {
                    window.put("calendar", known.calendar());
                    Optional.ofNullable(known.roster()).ifPresent(roster -> window.put("roster", definition(roster)));
                });
        return window;
    }

    private static Map<String, Object> definition(CountingRule.Roster roster) {
        return Map.of(
                "type",
                roster.type(),
                "since",
                roster.since(),
                "conditions",
                ConditionText.definition(ConditionText.of(roster.conditions())));
    }

    private static String orNone(String figure) {
        return figure.isEmpty() ? "0" : figure;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
