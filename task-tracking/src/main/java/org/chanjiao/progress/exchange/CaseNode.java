package org.chanjiao.progress.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chanjiao.progress.MalformedCase;
import tools.jackson.databind.JsonNode;

/** An object within a case, and where it stands, so that a complaint names the field. A null counts as absent. */
record CaseNode(JsonNode node, String path) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int MOST_DIGITS = 100;

    CaseNode {
        if (!node.isObject()) {
            throw new MalformedCase(path.isEmpty() ? "case" : path, "应为对象，现为 " + shortly(node));
        }
    }

    Optional<CaseNode> object(String name) {
        return present(name).map(value -> new CaseNode(value, field(name)));
    }

    /** The objects of a list; an absent list is empty. */
    List<CaseNode> objects(String name) {
        Optional<JsonNode> list = present(name);
        if (list.isEmpty()) {
            return List.of();
        }
        if (!list.get().isArray()) {
            throw new MalformedCase(field(name), "应为数组，现为 " + shortly(list.get()));
        }
        List<CaseNode> objects = new ArrayList<>();
        for (JsonNode item : list.get()) {
            objects.add(new CaseNode(item, field(name) + "[" + objects.size() + "]"));
        }
        return objects;
    }

    boolean has(String name) {
        return present(name).isPresent();
    }

    Optional<String> text(String name) {
        return present(name).map(value -> {
            if (!value.isString()) {
                throw new MalformedCase(field(name), "应为文字，现为 " + shortly(value));
            }
            return value.stringValue();
        });
    }

    Optional<Boolean> flag(String name) {
        return present(name).map(value -> {
            if (!value.isBoolean()) {
                throw new MalformedCase(field(name), "应为 true 或 false，现为 " + shortly(value));
            }
            return value.booleanValue();
        });
    }

    Optional<BigDecimal> number(String name) {
        return present(name).map(value -> {
            if (!value.isNumber()) {
                throw new MalformedCase(field(name), "应为数字，现为 " + shortly(value));
            }
            return inRange(name, value.decimalValue());
        });
    }

    Optional<Integer> whole(String name) {
        return number(name).map(number -> {
            try {
                return number.intValueExact();
            } catch (ArithmeticException fractional) {
                throw new MalformedCase(field(name), "应为整数，现为 " + number);
            }
        });
    }

    Optional<LocalDate> date(String name) {
        return text(name).map(text -> {
            if (!DAY.matcher(text).matches()) {
                throw new MalformedCase(field(name), "日期应写作 2026-11-22，现为 \"" + shortly(text) + "\"");
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                throw new MalformedCase(field(name), "没有这一天：" + text);
            }
        });
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> kind, String name) {
        return text(name).map(text -> Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new MalformedCase(
                        field(name),
                        "不认识 \"" + shortly(text) + "\"，可用 "
                                + String.join(
                                        "、",
                                        Arrays.stream(kind.getEnumConstants())
                                                .map(Enum::name)
                                                .toList()))));
    }

    /** The value, or a complaint that it is missing. */
    <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> new MalformedCase(field(name), "缺少"));
    }

    String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Optional<JsonNode> present(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    private BigDecimal inRange(String name, BigDecimal number) {
        long digitsBeforePoint = (long) number.precision() - number.scale();
        if (Math.abs((long) number.scale()) > MOST_DIGITS || digitsBeforePoint > MOST_DIGITS) {
            throw new MalformedCase(field(name), "数字超出范围（整数与小数各至多 " + MOST_DIGITS + " 位）");
        }
        return number;
    }

    private static String shortly(JsonNode node) {
        return node.isContainer() ? node.getNodeType().name().toLowerCase(Locale.ROOT) : shortly(node.toString());
    }

    private static String shortly(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
