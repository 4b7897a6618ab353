package org.chanjiao.extraction.outline;

import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Recognises one heading number at one place; whether it is a heading there is decided by {@link MarkerSequence}. */
final class MarkerReader {

    private MarkerReader() {}

    /** The heading number at the place, lost opening bracket allowed only where a line starts. */
    static @Nullable Marker at(SourceText text, int i, boolean lineStart) {
        char c = text.at(i);
        if (c == '第') {
            return chapter(text, i);
        }
        if (c == '(') {
            return bracketed(text, i);
        }
        if (Glyphs.isDigit(c)) {
            return numbered(text, i, lineStart);
        }
        if (Glyphs.isNumeral(c)) {
            return numeral(text, i, lineStart);
        }
        return enclosed(text, i, c);
    }

    private static @Nullable Marker chapter(SourceText text, int i) {
        int end = Numerals.end(text, i + 1);
        int number = Numerals.value(text, i + 1, end);
        if (number == 0) {
            return null;
        }
        Style style = text.startsWith("部分", end)
                ? Style.CHAPTER
                : switch (text.at(end)) {
                    case '章' -> Style.CHAPTER;
                    case '节' -> Style.PART;
                    case '条' -> Style.ARTICLE;
                    default -> null;
                };
        if (style == null) {
            return null;
        }
        int labelEnd = end + (text.startsWith("部分", end) ? 2 : 1);
        return new Marker(style, number, text.folded(i, labelEnd), i, afterPunctuation(text, labelEnd), true);
    }

    private static @Nullable Marker bracketed(SourceText text, int i) {
        int start = text.skipBlanks(i + 1, i + 3);
        if (Glyphs.isDigit(text.at(start))) {
            int end = digitsEnd(text, start);
            return end - start <= 2 && text.at(end) == ')'
                    ? new Marker(
                            Style.BRACKETED_NUMBER,
                            text.number(start, end),
                            "（" + text.folded(start, end) + "）",
                            i,
                            afterPunctuation(text, end + 1),
                            true)
                    : null;
        }
        int end = Numerals.end(text, start);
        int number = Numerals.value(text, start, end);
        int close = text.skipBlanks(end, end + 2);
        return number > 0 && text.at(close) == ')'
                ? new Marker(
                        Style.BRACKETED_NUMERAL,
                        number,
                        "（" + text.folded(start, end) + "）",
                        i,
                        afterPunctuation(text, close + 1),
                        true)
                : null;
    }

    private static @Nullable Marker numeral(SourceText text, int i, boolean lineStart) {
        int end = Numerals.end(text, i);
        int number = Numerals.value(text, i, end);
        int mark = lineStart ? text.skipBlanks(end, end + 1) : end;
        char next = text.at(mark);
        if (number == 0) {
            return null;
        }
        if (next == '、' || next == '.' && mark == end) {
            return Glyphs.isNumeral(text.at(mark + 1)) && !lineStart
                    ? null
                    : new Marker(Style.NUMERAL, number, text.folded(i, end), i, mark + 1, true);
        }
        return lineStart && next == ')'
                ? new Marker(Style.BRACKETED_NUMERAL, number, "（" + text.folded(i, end) + "）", i, end + 1, false)
                : null;
    }

    private static @Nullable Marker numbered(SourceText text, int i, boolean lineStart) {
        int end = digitsEnd(text, i);
        if (end - i > 3) {
            return null;
        }
        int number = text.number(i, end);
        int mark = text.skipBlanks(end, end + 1);
        char next = text.at(mark);
        if ((next == '.' || next == '、') && !Glyphs.isDigit(text.at(mark + 1))) {
            return new Marker(Style.NUMBER, number, text.folded(i, end), i, mark + 1, true);
        }
        if (lineStart && next == '.' && mark == end) {
            return decimal(text, i, end);
        }
        return lineStart && next == ')'
                ? new Marker(Style.BRACKETED_NUMBER, number, "（" + number + "）", i, mark + 1, true)
                : null;
    }

    /** 2.1 and a heading: the second item of the level below the chapters. */
    private static @Nullable Marker decimal(SourceText text, int start, int point) {
        int end = digitsEnd(text, point + 1);
        int heading = text.skipBlanks(end, end + 3);
        boolean brief = point - start <= 2 && end - point <= 3 && end > point + 1;
        if (!brief || heading == end || !Glyphs.isHan(text.at(heading)) || Glyphs.isNumeral(text.at(heading))) {
            return null;
        }
        int number = text.number(point + 1, end);
        return new Marker(Style.NUMBER, number, text.folded(start, end), start, end, true);
    }

    private static @Nullable Marker enclosed(SourceText text, int i, char c) {
        if (c >= '①' && c <= '⑳') {
            return new Marker(Style.CIRCLED, c - '①' + 1, String.valueOf(c), i, i + 1, true);
        }
        if (c >= '㉑' && c <= '㉟' || c >= '㊱' && c <= '㊿') {
            int number = c >= '㊱' ? c - '㊱' + 36 : c - '㉑' + 21;
            return new Marker(Style.CIRCLED, number, String.valueOf(c), i, i + 1, true);
        }
        if (c >= '⑴' && c <= '⒇') {
            int number = c - '⑴' + 1;
            return new Marker(Style.BRACKETED_NUMBER, number, "（" + number + "）", i, i + 1, true);
        }
        if (c >= '⒈' && c <= '⒛') {
            int number = c - '⒈' + 1;
            return new Marker(Style.NUMBER, number, String.valueOf(number), i, i + 1, true);
        }
        if (c >= '㈠' && c <= '㈩') {
            String numeral = "一二三四五六七八九十".substring(c - '㈠', c - '㈠' + 1);
            return new Marker(Style.BRACKETED_NUMERAL, c - '㈠' + 1, "（" + numeral + "）", i, i + 1, true);
        }
        return null;
    }

    private static int digitsEnd(SourceText text, int start) {
        int i = start;
        while (Glyphs.isDigit(text.at(i))) {
            i++;
        }
        return i;
    }

    private static int afterPunctuation(SourceText text, int end) {
        char c = text.at(end);
        return c == '、' || c == '.' || c == ':' ? end + 1 : end;
    }
}
