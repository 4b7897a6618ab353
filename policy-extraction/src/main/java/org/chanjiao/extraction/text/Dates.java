package org.chanjiao.extraction.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as official letters print them: 2021年7月10日, 2021-07-10, 二〇二一年七月十日, 20210710 where the signs were lost. */
public final class Dates {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Dates() {}

    /** A date in the text; {@code damaged} when its 年, 月, 日 were lost. */
    public record Found(LocalDate date, Span span, boolean damaged) {}

    /** Whether the line is nothing but a date. */
    public static boolean isAlone(SourceText text, Span line) {
        Found found = line.length() > 20 ? null : at(text, line.start());
        return found != null && found.span().end() >= line.end() - 2;
    }

    /** The date that begins here, or null. */
    public static @Nullable Found at(SourceText text, int start) {
        if (Glyphs.isDigit(text.at(start - 1))) {
            return null;
        }
        int[] place = {start};
        int year = number(text, place);
        int yearLength = place[0] - start;
        if (yearLength == 8) {
            return found(year / 10000, year / 100 % 100, year % 100, new Span(start, place[0]), true, text);
        }
        if ((yearLength == 6 || yearLength == 7) && isAmongBlanks(text, start, place[0])) {
            return fused(text, new Span(start, place[0]));
        }
        if (yearLength != 4 || !separator(text, place, '年')) {
            return null;
        }
        int month = number(text, place);
        if (!separator(text, place, '月')) {
            return null;
        }
        int day = number(text, place);
        int end = text.at(place[0]) == '日' || text.at(place[0]) == '号' ? place[0] + 1 : place[0];
        return found(year, month, day, new Span(start, end), false, text);
    }

    private static boolean isAmongBlanks(SourceText text, int start, int end) {
        return Glyphs.isBlank(text.at(start - 1)) && Glyphs.isBlank(text.at(end));
    }

    /** 201554, 2015113: the day takes two digits where it can. */
    private static @Nullable Found fused(SourceText text, Span span) {
        int year = Integer.parseInt(text.folded(span.start(), span.start() + 4));
        String rest = text.folded(span.start() + 4, span.end());
        Found early = found(year, digits(rest, 0, 1), digits(rest, 1, rest.length()), span, true, text);
        return early != null || rest.length() < 3
                ? early
                : found(year, digits(rest, 0, 2), digits(rest, 2, 3), span, true, text);
    }

    private static int digits(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static @Nullable Found found(int year, int month, int day, Span span, boolean damaged, SourceText text) {
        if (year < 1949 || year > 2100 || Glyphs.isDigit(text.at(span.end()))) {
            return null;
        }
        try {
            return new Found(LocalDate.of(year, month, day), span, damaged);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static boolean separator(SourceText text, int[] place, char sign) {
        int i = text.skipBlanks(place[0], place[0] + 2);
        char c = text.at(i);
        if (c != sign && c != '-' && c != '.' && c != '/') {
            return false;
        }
        place[0] = text.skipBlanks(i + 1, i + 3);
        return true;
    }

    private static int number(SourceText text, int[] place) {
        int i = place[0];
        int value = 0;
        while (Glyphs.isDigit(text.at(i)) && i - place[0] < 8) {
            value = value * 10 + text.at(i++) - '0';
        }
        if (i == place[0]) {
            return chinese(text, place);
        }
        place[0] = i;
        return value;
    }

    /** 二〇二一 digit by digit, 二十三 by tens. */
    private static int chinese(SourceText text, int[] place) {
        int i = place[0];
        int value = 0;
        while (i - place[0] < 4) {
            char c = text.at(i) == '零' || text.at(i) == '○' || text.at(i) == 'O' ? '〇' : text.at(i);
            int digit = DIGITS.indexOf(c);
            if (c == '十') {
                boolean ones = DIGITS.indexOf(text.at(i + 1)) > 0;
                value = (value == 0 ? 1 : value) * (ones ? 1 : 10);
            } else if (digit >= 0) {
                value = value * 10 + digit;
            } else {
                break;
            }
            i++;
        }
        place[0] = i;
        return value;
    }
}
