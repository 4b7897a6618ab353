package org.chanjiao.formats.text;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How one level of a list is numbered.
 *
 * @param start first number
 * @param format name of the number format, as in ECMA-376 part 1, 17.18.59
 * @param pattern text with {@code %1} to {@code %9} for the numbers of the levels
 * @param legal whether all levels are shown in decimal figures
 * @param restartAfter 1-based level after whose numbers this one starts again; 0 never, null after any higher level
 * @param style paragraph style that carries this level, or null
 */
record NumberLevel(
        int start,
        String format,
        String pattern,
        boolean legal,
        @Nullable Integer restartAfter,
        @Nullable String style) {

    private static final int LONGEST_LABEL = 64;

    static final NumberLevel EMPTY = new NumberLevel(1, "decimal", "", false, null, null);

    boolean restartsAfter(int level) {
        return restartAfter == null || level < restartAfter;
    }

    NumberLevel startingAt(int number) {
        return new NumberLevel(number, format, pattern, legal, restartAfter, style);
    }

    NumberLevel inFormat(String name) {
        return new NumberLevel(start, name, pattern, legal, restartAfter, style);
    }

    NumberLevel withPattern(String text) {
        return new NumberLevel(start, format, text, legal, restartAfter, style);
    }

    NumberLevel asLegal() {
        return new NumberLevel(start, format, pattern, true, restartAfter, style);
    }

    NumberLevel restartingAfter(@Nullable Integer level) {
        return new NumberLevel(start, format, pattern, legal, level, style);
    }

    NumberLevel forStyle(@Nullable String id) {
        return new NumberLevel(start, format, pattern, legal, restartAfter, id);
    }

    /** The number as printed, such as （一） or 第二章, from the current number and format of each level. */
    String label(IntUnaryOperator numberOf, LevelFormats formats) {
        if (format.equals("bullet")) {
            return bullet();
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length() && label.length() < LONGEST_LABEL; i++) {
            char c = pattern.charAt(i);
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (c == '%' && next >= '1' && next <= '9') {
                int level = next - '1';
                String shown = legal ? "decimal" : formats.of(level);
                label.append(NumberFormat.named(shown).format(numberOf.applyAsInt(level)));
                i++;
            } else {
                label.append(c);
            }
        }
        return spaced(label.toString());
    }

    private String bullet() {
        boolean symbolFont = pattern.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF);
        return symbolFont || pattern.isEmpty() ? "• " : pattern + " ";
    }

    /** Word parts number and text by a tab or space; Chinese text is set without where the number ends in a mark. */
    private static String spaced(String label) {
        if (label.isEmpty()) {
            return label;
        }
        boolean open = Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return open ? label + " " : label;
    }

    /** The number format of each level of the same list. */
    @FunctionalInterface
    interface LevelFormats {
        String of(int level);
    }
}
