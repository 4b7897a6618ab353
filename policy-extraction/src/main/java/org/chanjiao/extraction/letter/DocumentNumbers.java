package org.chanjiao.extraction.letter;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds document numbers: 某政发〔2021〕7号 with any bracket, and those that lost a bracket or both. */
final class DocumentNumbers {

    private static final int PREFIX = 10;
    private static final String KINDS = "发字函办规令通文秘政委教厅党府局税";

    private static final List<String> BEFORE_PREFIX = Words.list(
            """
            根据 按照 依据 贯彻 落实 文件 印发 转发 以及 和 字号 文号 详见 见 与 通知 意见 方案 措施
            计划 办法 规定
            """);

    private DocumentNumbers() {}

    static List<PrintedNumber> in(SourceText text, Span area) {
        List<PrintedNumber> numbers = new ArrayList<>();
        for (int i = area.start(); i < area.end() - 4; i++) {
            char c = text.at(i);
            if ((c == '1' || c == '2') && !Glyphs.isDigit(text.at(i - 1))) {
                PrintedNumber number = at(text, i);
                if (number != null) {
                    numbers.add(number);
                    i = number.span().end() - 1;
                }
            }
        }
        return numbers;
    }

    /** The number whose year begins here, or null. */
    private static @Nullable PrintedNumber at(SourceText text, int year) {
        if (!isYear(text, year)) {
            return null;
        }
        int before = text.trimEnd(year - 2, year);
        boolean opened = Glyphs.isOpening(text.at(before - 1));
        int prefixEnd = text.trimEnd(year - 6, opened ? before - 1 : before);
        int start = prefixStart(text, prefixEnd);
        int close = text.skipBlanks(year + 4, year + 6);
        boolean closed = Glyphs.isClosing(text.at(close));
        int serial = text.skipBlanks(closed ? close + 1 : year + 4, year + 9);
        serial += text.at(serial) == '第' ? 1 : 0;
        int end = serial;
        while (Glyphs.isDigit(text.at(end)) && end - serial < 6) {
            end++;
        }
        boolean numbered = text.at(text.skipBlanks(end, end + 2)) == '号';
        if (end == serial || prefixEnd - start < 2 || !opened && !closed && !numbered) {
            return null;
        }
        boolean whole = opened && closed && numbered;
        if (!whole && (KINDS.indexOf(text.at(prefixEnd - 1)) < 0 || !opened && end - serial > 3)) {
            return null;
        }
        String words = text.folded(start, prefixEnd).replace(" ", "") + "〔" + text.folded(year, year + 4) + "〕"
                + text.folded(serial, end) + "号";
        int last = numbered ? text.skipBlanks(end, end + 2) + 1 : end;
        return new PrintedNumber(words, new Span(start, last), whole);
    }

    private static boolean isYear(SourceText text, int i) {
        for (int k = 0; k < 4; k++) {
            if (!Glyphs.isDigit(text.at(i + k))) {
                return false;
            }
        }
        return text.startsWith("19", i) || text.startsWith("20", i);
    }

    private static int prefixStart(SourceText text, int end) {
        int start = end;
        while (end - start < PREFIX && Glyphs.isHan(text.at(start - 1))) {
            start--;
        }
        for (String word : BEFORE_PREFIX) {
            for (int i = end - word.length() - 1; i >= start; i--) {
                if (text.startsWith(word, i)) {
                    start = i + word.length();
                }
            }
        }
        return start;
    }
}
