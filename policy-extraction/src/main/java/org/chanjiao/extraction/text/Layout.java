package org.chanjiao.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * Leaves out the blanks that only layout put between the characters of a word or a figure: 到 2025 年, 责 任 单 位.
 *
 * <p>Line breaks inside sentences are left out by {@link HardWraps}.
 */
final class Layout {

    /** Characters behind a number that belong to it. */
    private static final boolean[] MEASURES =
            Glyphs.table("个家所名人门项万亿年月日号元次节支场期本套类种处条批班台倍亩届岁辆位分余多以左至到册部集件张座章%-学课小天周番公平千百岗对间户组例");

    /** Bodies end in these; a date behind one is no part of the name. */
    private static final boolean[] BODIES = Glyphs.table("局委办厅府会室院部");

    /** A blank of a whole character sets parts of a text apart. */
    private static final char WIDE = '\u3000';

    private final char[] folded;
    private final String raw;
    private final int[] kept;
    private int count;

    private Layout(char[] folded, String raw) {
        this.raw = raw;
        this.folded = folded;
        this.kept = new int[folded.length + 1];
    }

    /** The places of the characters to keep, in order, and the end; null when all are kept. */
    static int @Nullable [] places(char[] folded, String raw) {
        boolean[] breaks = PreviewPages.in(folded, HardWraps.in(folded));
        if (breaks.length == 0 && !hasLayout(folded, raw)) {
            return null;
        }
        Layout layout = new Layout(folded, raw);
        layout.walk(breaks);
        return java.util.Arrays.copyOf(layout.kept, layout.count);
    }

    private static boolean hasLayout(char[] folded, String raw) {
        for (int i = 1; i < folded.length - 1; i++) {
            if (folded[i] == ' ' && folded[i - 1] != ' ' && raw.charAt(i) != WIDE && end(folded, i, false) > i) {
                return true;
            }
        }
        return false;
    }

    private void walk(boolean[] breaks) {
        for (int i = 0; i < folded.length; i++) {
            boolean wrapped = breaks.length > 0 && breaks[i];
            int end = folded[i] == ' ' && raw.charAt(i) != WIDE
                    ? end(folded, i, count > 0 && kept[count - 1] < i - 1)
                    : i;
            if (!wrapped && end == i) {
                kept[count++] = i;
            } else {
                i = wrapped ? i : end - 1;
            }
        }
        kept[count++] = folded.length;
    }

    /** End of the blanks that layout put here, or the place itself; {@code spaced} inside letters set apart. */
    private static int end(char[] text, int blank, boolean spaced) {
        int next = blank;
        while (next < text.length && text[next] == ' ' && next - blank < 8) {
            next++;
        }
        if (next >= text.length || blank == 0) {
            return blank;
        }
        char before = text[blank - 1];
        char after = text[next];
        boolean figure = next - blank <= 2
                && (Glyphs.isDigit(after) && leadsTo(text, blank - 1, next)
                        || Glyphs.isDigit(before) && MEASURES[after] && !startsLine(text, blank - 1)
                        || before == '%' && Glyphs.isHan(after));
        return figure || isSetApart(text, blank, next, spaced) ? next : blank;
    }

    /** 到 2025 年: a figure goes on behind the word, and is no heading number. */
    private static boolean leadsTo(char[] text, int before, int digits) {
        char c = text[before];
        if (!Glyphs.isHan(c) && c != ',' && c != '-') {
            return false;
        }
        int end = digits;
        while (end < text.length && (Glyphs.isDigit(text[end]) || text[end] == '.' && isDigit(text, end + 1))) {
            end++;
        }
        int next = end;
        while (next < text.length && text[next] == ' ' && next - end < 2) {
            next++;
        }
        boolean measured = next < text.length && (MEASURES[text[next]] || Glyphs.isHan(text[next]) && next == end);
        return measured && !(BODIES[c] && end - digits == 4);
    }

    private static boolean isDigit(char[] text, int i) {
        return i < text.length && Glyphs.isDigit(text[i]);
    }

    private static boolean startsLine(char[] text, int digit) {
        int i = digit;
        while (i >= 0 && (Glyphs.isDigit(text[i]) || text[i] == ' ')) {
            i--;
        }
        return i < 0 || text[i] == '\n' || text[i] == '\r';
    }

    /** 责 任 单 位: single characters with a blank on either side. */
    private static boolean isSetApart(char[] text, int blank, int next, boolean spaced) {
        boolean single = spaced || blank < 2 || !Glyphs.isHan(text[blank - 2]);
        boolean last = next + 1 >= text.length || !Glyphs.isHan(text[next + 1]);
        return single && last && isWord(text[blank - 1]) && isWord(text[next]);
    }

    private static boolean isWord(char c) {
        return Glyphs.isHan(c) && !Glyphs.isNumeral(c);
    }
}
