package org.chanjiao.portal.ledgertype;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chanjiao.ledger.Condition;
import org.chanjiao.ledger.Condition.Test;

/**
 * The conditions of a counting rule on one line, as people type them: {@code kind = 订单培养、定向培养；quantity ≥ 30；partner
 * 有值}.
 */
final class ConditionText {

    private static final String PRESENT = "有值";
    private static final Pattern ONE = Pattern.compile("(\\w+)\\s*(!=|≠|>=|≥|<=|≤|=|＝|" + PRESENT + ")\\s*(.*)");

    private ConditionText() {}

    static String of(List<Condition> conditions) {
        return conditions.stream().map(ConditionText::line).collect(Collectors.joining("；"));
    }

    /** The conditions as a definition writes them; what is none keeps its words, so that the check can name it. */
    static List<Map<String, Object>> definition(String text) {
        return Arrays.stream(text.split("[；;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(ConditionText::one)
                .toList();
    }

    private static String line(Condition condition) {
        String values = String.join("、", condition.values());
        return condition.field()
                + switch (condition.test()) {
                    case IN -> " = " + values;
                    case NOT_IN -> " ≠ " + values;
                    case AT_LEAST -> " ≥ " + values;
                    case AT_MOST -> " ≤ " + values;
                    case PRESENT -> " " + PRESENT;
                };
    }

    private static Map<String, Object> one(String text) {
        Matcher parts = ONE.matcher(text);
        if (!parts.matches()) {
            return Map.of("field", text, "test", Test.PRESENT.name());
        }
        return Map.of(
                "field",
                parts.group(1),
                "test",
                test(parts.group(2)).name(),
                "values",
                Arrays.stream(parts.group(3).split("[、，,]"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList());
    }

    private static Test test(String sign) {
        return switch (sign) {
            case "!=", "≠" -> Test.NOT_IN;
            case ">=", "≥" -> Test.AT_LEAST;
            case "<=", "≤" -> Test.AT_MOST;
            case PRESENT -> Test.PRESENT;
            default -> Test.IN;
        };
    }
}
