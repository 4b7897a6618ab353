package org.chanjiao.extraction.outline;

import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;

/** Chinese counting up to 99, as headings use it. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** End of the run of numerals that starts here. */
    static int end(SourceText text, int start) {
        int i = start;
        while (i - start < 4 && (Glyphs.isNumeral(text.at(i)))) {
            i++;
        }
        return i;
    }

    /** The number, or 0 when the run is no number below 100. */
    static int value(SourceText text, int start, int end) {
        int tens = 0;
        int ones = 0;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (c == '十') {
                tens = i == start ? 1 : ones;
                ones = 0;
            } else {
                ones = DIGITS.indexOf(c);
                if (ones < 0 || i > start && text.at(i - 1) != '十') {
                    return 0;
                }
            }
        }
        return tens * 10 + ones;
    }
}
