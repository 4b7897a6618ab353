package org.chanjiao.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * Finds the running numbers that a document library puts before the pieces of its preview, in the middle of sentences:
 * 共同体↵2、5个.
 */
final class PreviewPages {

    private static final int FEWEST = 3;
    private static final int SHORTEST = 60;

    private final char[] text;
    private int pieces;
    private int broken;

    private PreviewPages(char[] text) {
        this.text = text;
    }

    /** Marks line breaks and numbers to leave out; the given marks where the text is no preview. */
    static boolean[] in(char[] text, boolean[] breaks) {
        PreviewPages preview = new PreviewPages(text);
        preview.walk(null);
        if (preview.pieces < FEWEST || preview.broken < FEWEST - 1) {
            return breaks;
        }
        boolean[] marks = breaks.length == 0 ? new boolean[text.length] : breaks;
        preview.pieces = 0;
        preview.walk(marks);
        return marks;
    }

    /** Counts the pieces, or marks what stands between them. */
    private void walk(boolean @Nullable [] marks) {
        int last = -1;
        for (int start = 0; start < text.length; ) {
            int end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            int mark = markEnd(start, pieces + 1);
            if (mark > start && end - start >= SHORTEST) {
                pieces++;
                boolean within = last >= 0 && !Glyphs.endsParagraph(text[last]);
                broken += within ? 1 : 0;
                if (marks != null) {
                    for (int i = pieces > 1 ? last + 1 : start; i < mark; i++) {
                        marks[i] = true;
                    }
                }
                last = lastWord(start, end);
            } else if (pieces > 0 && lastWord(start, end) >= start) {
                return;
            }
            start = end + 1;
        }
    }

    private int lastWord(int start, int end) {
        int last = end - 1;
        while (last >= start && Glyphs.isBlank(text[last])) {
            last--;
        }
        return last;
    }

    /** End of the number and its 、 at the place, which may be indented; the place itself where another stands. */
    private int markEnd(int start, int number) {
        int i = start;
        while (i < text.length && text[i] == ' ') {
            i++;
        }
        int read = 0;
        if (i < text.length && text[i] == '0') {
            return start;
        }
        while (i < text.length && Glyphs.isDigit(text[i]) && read < number) {
            read = read * 10 + text[i++] - '0';
        }
        return read == number && i < text.length && text[i] == '、' ? i + 1 : start;
    }
}
