package org.chanjiao.extraction.figure;

import java.math.BigDecimal;
import org.chanjiao.extraction.Comparator;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit and the words that bound it, as one place of the text says.
 *
 * @param start first of the comparator words before, or of the digits
 * @param end behind the unit or the comparator words there
 * @param numberStart first of the digits alone
 * @param low lower bound in base units, null for at most
 * @param high upper bound in base units, null for at least
 * @param isMisread whether the percent sign was probably printed as two zeros
 */
public record Quantity(
        int start,
        int end,
        int numberStart,
        int numberEnd,
        Comparator comparator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String unit,
        boolean chinese,
        boolean isMisread) {

    Quantity(
            Span span,
            Span number,
            Comparator comparator,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String unit,
            boolean chinese,
            boolean isMisread) {
        this(span.start(), span.end(), number.start(), number.end(), comparator, low, high, unit, chinese, isMisread);
    }

    /** From the comparator words before to those behind. */
    public Span span() {
        return new Span(start, end);
    }

    /** The digits alone. */
    public Span number() {
        return new Span(numberStart, numberEnd);
    }

    /** The figure itself, whichever bound holds it. */
    public BigDecimal figure() {
        if (low != null) {
            return low;
        }
        return high == null ? BigDecimal.ZERO : high;
    }

    /** The quantity bounded as another one before it in a list: 达到60%、65%. */
    Quantity boundedAs(Quantity other) {
        boolean least = other.comparator == Comparator.AT_LEAST;
        return new Quantity(
                span(), number(), other.comparator, least ? low : null, least ? null : high, unit, chinese, isMisread);
    }

    boolean isBounded() {
        return comparator == Comparator.AT_LEAST || comparator == Comparator.AT_MOST;
    }

    boolean isDuration() {
        return unit.equals("年") || unit.equals("月") || unit.equals("天") || unit.equals("周") || isHours();
    }

    boolean isHours() {
        return unit.equals("学时") || unit.equals("课时") || unit.equals("小时");
    }

    boolean isShare() {
        return unit.equals("%") || unit.equals("百分点") || unit.equals("比值");
    }

    boolean isMoney() {
        return unit.equals("元");
    }
}
