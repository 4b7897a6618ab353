package org.chanjiao.extraction.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chanjiao.extraction.Comparator;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads a quantity at one place: a count with a measure word, a range, a percentage, a fraction, a ratio. */
final class QuantityReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    private final SourceText text;
    private final DamagedNumbers damaged;

    QuantityReader(SourceText text) {
        this.text = text;
        this.damaged = new DamagedNumbers(text);
    }

    /** The quantity whose number begins here, its comparator words not before the limit; null when none does. */
    @Nullable
    Quantity at(int start, int limit) {
        char before = text.at(start - 1);
        if (Glyphs.isLetter(before)
                || before == '+'
                || before == '第'
                || before == '.'
                || before == '/'
                || Glyphs.isDigit(before)) {
            return null;
        }
        if (text.startsWith("百分之", start)) {
            return percent(start, limit);
        }
        if (text.startsWith("一半", start)) {
            return bounded(start, start + 2, start + 2, BigDecimal.valueOf(50), "%", false, limit);
        }
        Numbers.Read first = Numbers.at(text, start);
        if (first == null) {
            return null;
        }
        if (text.at(first.end()) == '番' && text.at(start - 1) == '翻') {
            return doubled(start, first);
        }
        char next = text.at(first.end());
        if (Glyphs.isLetter(next) && !text.startsWith("人", first.end() + 1)
                || next == '+'
                || next == '年' && isYear(first.value())) {
            return null;
        }
        Quantity special = fraction(start, first, limit);
        return special != null ? special : counted(start, first, limit);
    }

    /** 翻一番 doubles, 翻两番 doubles twice. */
    private static Quantity doubled(int start, Numbers.Read turns) {
        BigDecimal times =
                BigDecimal.valueOf(2).pow(Math.max(1, Math.min(9, turns.value().intValue())));
        Span words = new Span(start - 1, turns.end() + 1);
        return new Quantity(words, words, Comparator.EXACTLY, times, times, "倍", false, false);
    }

    static boolean isYear(BigDecimal value) {
        return value.scale() == 0 && value.intValue() >= 1900 && value.intValue() <= 2100;
    }

    private @Nullable Quantity percent(int start, int limit) {
        Numbers.Read number = Numbers.at(text, start + 3);
        return number == null
                ? null
                : bounded(start, number.end(), number.end(), number.value(), "%", number.open(), limit);
    }

    /** 三分之一, 1/3 as percentages; 4:6 as the quotient. */
    private @Nullable Quantity fraction(int start, Numbers.Read first, int limit) {
        if (text.startsWith("分之", first.end())) {
            Numbers.Read part = Numbers.at(text, first.end() + 2);
            return part == null || first.value().signum() == 0
                    ? null
                    : bounded(
                            start,
                            part.end(),
                            part.end(),
                            quotient(part.value().multiply(HUNDRED), first.value()),
                            "%",
                            false,
                            limit);
        }
        char sign = text.at(first.end());
        boolean ratio = sign == ':' && hasRatioWord(start, limit);
        if (!ratio && sign != '/' || !Glyphs.isDigit(text.at(first.end() + 1))) {
            return null;
        }
        Numbers.Read second = Numbers.at(text, first.end() + 1);
        if (second == null || second.value().signum() == 0) {
            return null;
        }
        BigDecimal value = quotient(ratio ? first.value() : first.value().multiply(HUNDRED), second.value());
        return bounded(start, second.end(), second.end(), value, ratio ? "比值" : "%", false, limit);
    }

    private boolean hasRatioWord(int start, int limit) {
        boolean listed = text.at(start - 1) == '、' && text.find(':', start - 8, start) >= 0;
        return listed || text.find('比', Math.max(limit, start - 16), start) >= 0;
    }

    private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    private @Nullable Quantity counted(int start, Numbers.Read first, int limit) {
        Units.@Nullable Match unit = Units.at(text, text.skipBlanks(first.end(), first.end() + 1));
        int behindFirst = unit == null ? first.end() : unit.end();
        Numbers.Read second = rangeEnd(behindFirst);
        if (second != null) {
            Units.@Nullable Match shared = Units.at(text, second.end());
            Units.@Nullable Match measure = shared == null ? unit : shared;
            if (measure != null && !isDate(second, measure) && second.value().compareTo(first.value()) > 0) {
                int end = shared == null ? second.end() : shared.end();
                return range(start, second.end(), end, first, second, measure.unit(), limit);
            }
            return null;
        }
        Numbers.Read later = unit == null ? damaged.behindBlank(start, first) : null;
        Units.@Nullable Match measured = later == null ? null : Units.at(text, later.end());
        if (later != null && measured != null) {
            return bounded(start, later.end(), measured.end(), later.value(), measured.unit(), false, start);
        }
        if (unit == null && isTenths(first)) {
            return bounded(
                    start, first.end(), first.end() + 1, first.value().multiply(BigDecimal.TEN), "%", false, limit);
        }
        if (unit == null && damaged.isShareOutOfHundred(start, first)) {
            BigDecimal share = quotient(first.value(), HUNDRED);
            return bounded(start, first.end(), first.end(), share, "%", false, limit);
        }
        if (unit == null || isDate(first, unit)) {
            return null;
        }
        return bounded(start, first.end(), unit.end(), first.value(), unit.unit(), first.open(), limit);
    }

    /** 六成以上: tenths of a whole. */
    private boolean isTenths(Numbers.Read number) {
        int end = number.end() + 1;
        return text.at(number.end()) == '成'
                && number.value().compareTo(BigDecimal.TEN) < 0
                && (Glyphs.endsClause(text.at(end)) || Bounds.behind(text, end) != null);
    }

    private boolean isDate(Numbers.Read number, Units.Match unit) {
        return unit.unit().equals("月") && text.at(number.end()) == '月'
                || unit.unit().equals("年") && isYear(number.value());
    }

    /** The second number behind a dash, 至 or 到. */
    private Numbers.@Nullable Read rangeEnd(int place) {
        int i = text.skipBlanks(place, place + 1);
        int sign = i;
        while (text.at(i) == '-' && i - sign < 3) {
            i++;
        }
        if (i == sign && (text.at(i) == '至' || text.at(i) == '到')) {
            i++;
        }
        i = i == sign ? place : text.skipBlanks(i, i + 1);
        return i > place && (Glyphs.isDigit(text.at(i)) || Glyphs.isNumeral(text.at(i))) ? Numbers.at(text, i) : null;
    }

    private Quantity range(
            int start, int numberEnd, int end, Numbers.Read first, Numbers.Read second, String unit, int limit) {
        boolean shared = first.times().equals(BigDecimal.ONE);
        BigDecimal low = shared ? first.value().multiply(second.times()) : first.value();
        Bounds.@Nullable Match before = Bounds.before(text, start, limit);
        int from = before == null ? start : before.edge();
        return new Quantity(
                new Span(from, end),
                new Span(start, numberEnd),
                Comparator.RANGE,
                low,
                second.value(),
                unit,
                isChinese(start),
                false);
    }

    private Quantity bounded(
            int start, int numberEnd, int unitEnd, BigDecimal value, String unit, boolean open, int limit) {
        Bounds.@Nullable Match behind = Bounds.behind(text, unitEnd);
        if (behind == null && text.at(unitEnd) == '内' && (unit.equals("年") || unit.equals("月") || unit.equals("天"))) {
            behind = new Bounds.Match(Comparator.AT_MOST, unitEnd + 1);
        }
        Bounds.@Nullable Match before = Bounds.before(text, start, limit);
        Comparator comparator = Comparator.EXACTLY;
        if (behind != null) {
            comparator = behind.comparator();
        } else if (before != null) {
            comparator = before.comparator();
        } else if (open) {
            comparator = Comparator.AT_LEAST;
        }
        Span span = new Span(before == null ? start : before.edge(), behind == null ? unitEnd : behind.edge());
        return new Quantity(
                span,
                new Span(start, numberEnd),
                comparator,
                comparator == Comparator.AT_MOST ? null : value,
                comparator == Comparator.AT_LEAST ? null : value,
                unit,
                isChinese(start),
                unit.equals("%") && text.at(numberEnd) != '%' && damaged.isBareHundreds(start, numberEnd));
    }

    private boolean isChinese(int start) {
        return !Glyphs.isDigit(text.at(start)) && !text.startsWith("百分之", start);
    }
}
