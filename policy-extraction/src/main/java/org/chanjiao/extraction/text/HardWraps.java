package org.chanjiao.extraction.text;

/**
 * Finds the line breaks that a fixed line width put into sentences, as printed pages leave them.
 *
 * <p>A text is wrapped when most of its lines that end within a sentence are equally wide.
 */
final class HardWraps {

    private static final boolean[] NONE = new boolean[0];
    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;
    private static final int SLACK = 6;
    private static final int FEWEST = 6;

    private final char[] text;
    private final boolean byCharacters;
    private int most;
    private final int[] byWidth = new int[WIDEST + 1];

    private HardWraps(char[] text, boolean byCharacters) {
        this.text = text;
        this.byCharacters = byCharacters;
    }

    /** For each place whether a line break stands there that is none of the text; empty when no line is wrapped. */
    static boolean[] in(char[] text) {
        HardWraps widths = new HardWraps(text, false);
        int width = widths.usualWidth();
        if (widths.most < FEWEST) {
            return NONE;
        }
        HardWraps characters = new HardWraps(text, true);
        int count = characters.usualWidth();
        if (width > 0 && widths.most >= characters.most) {
            return widths.breaks(width);
        }
        return count > 0 ? characters.breaks(count) : NONE;
    }

    /** Counts a full-width character as two, every character so where asked; 0 when the lines are not wrapped. */
    private int usualWidth() {
        int open = 0;
        for (int start = 0; start < text.length; ) {
            int end = lineEnd(start);
            int width = width(start, end);
            if (width >= NARROWEST && width <= WIDEST && !endsParagraph(start, end)) {
                byWidth[width]++;
                open++;
            }
            start = end + 1;
        }
        int best = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int near = near(width);
            best = near >= most && near > 0 ? width : best;
            most = Math.max(most, near);
        }
        return most >= FEWEST && most * 10 >= open * 6 ? best : 0;
    }

    /** Lines a little narrower than the width, and those of it. */
    private int near(int width) {
        int near = 0;
        for (int w = Math.max(NARROWEST, width - SLACK + 2); w <= width; w++) {
            near += byWidth[w];
        }
        return near;
    }

    private boolean[] breaks(int usual) {
        boolean[] breaks = new boolean[text.length];
        for (int start = 0; start < text.length; ) {
            int end = lineEnd(start);
            int width = width(start, end);
            boolean full = width >= usual - SLACK && width <= usual + SLACK && endsWithin(start, end);
            if (full && end < text.length && goesOn(end + 1)) {
                for (int i = trimmed(start, end); i <= end; i++) {
                    breaks[i] = true;
                }
            }
            start = end + 1;
        }
        return breaks;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && Glyphs.isBlank(text[last - 1])) {
            last--;
        }
        return last;
    }

    private int width(int start, int end) {
        int width = 0;
        int last = trimmed(start, end);
        for (int i = start; i < last; i++) {
            width += text[i] < 0x7f && !byCharacters && !isFolded(text[i]) ? 1 : 2;
        }
        return width;
    }

    /** Marks are folded to narrow forms, but were mostly wide. */
    private static boolean isFolded(char c) {
        return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '[' || c == ']' || c == ' ';
    }

    private boolean endsParagraph(int start, int end) {
        int last = trimmed(start, end);
        return last == start || Glyphs.endsParagraph(text[last - 1]);
    }

    private boolean endsWithin(int start, int end) {
        int last = trimmed(start, end);
        return last > start && !Glyphs.endsSentence(text[last - 1]);
    }

    /** Whether the next line carries on: neither empty nor indented nor opened by a heading number. */
    private boolean goesOn(int start) {
        if (start >= text.length || Glyphs.isBlank(text[start])) {
            return false;
        }
        int i = start + (text[start] == '(' || text[start] == '第' ? 1 : 0);
        int digits = i;
        while (i < text.length && i - digits < 3 && (Glyphs.isDigit(text[i]) || Glyphs.isNumeral(text[i]))) {
            i++;
        }
        boolean numbered = i > digits && i < text.length && "、.)章节条".indexOf(text[i]) >= 0;
        boolean decimal = numbered && text[i] == '.' && i + 1 < text.length && Glyphs.isDigit(text[i + 1]);
        return (!numbered || decimal) && text[start] != '-';
    }
}
