package org.chanjiao.extraction.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, strings, numbers and null as JSON; keys in the order of the map. */
final class Json {

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private Json(boolean pretty) {
        this.pretty = pretty;
    }

    static String of(Object value, boolean pretty) {
        Json json = new Json(pretty);
        json.value(value, 0);
        return json.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            list('{', '}', map.entrySet(), depth);
        } else if (value instanceof Collection<?> items) {
            list('[', ']', items, depth);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            string(String.valueOf(entry.getKey()));
            out.append(pretty ? ": " : ":");
            value(entry.getValue(), depth);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void list(char open, char close, Collection<?> items, int depth) {
        out.append(open);
        Iterator<?> rest = items.iterator();
        while (rest.hasNext()) {
            line(depth + 1);
            value(rest.next(), depth + 1);
            out.append(rest.hasNext() ? "," : "");
        }
        if (!items.isEmpty()) {
            line(depth);
        }
        out.append(close);
    }

    private void line(int depth) {
        if (pretty) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> plain(text, i, c);
            }
        }
        out.append('"');
    }

    /** Control characters and halves of a broken pair are escaped, so that the output is always valid UTF-8. */
    private void plain(String text, int i, char c) {
        boolean paired =
                Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                        || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        if (c < 0x20 || Character.isSurrogate(c) && !paired) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
