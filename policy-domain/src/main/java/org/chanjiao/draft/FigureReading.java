package org.chanjiao.draft;

import java.math.BigDecimal;
import org.chanjiao.target.Bound;
import org.jspecify.annotations.Nullable;

/** A figure as a person reads a damaged place; bounds in the base unit, both included. */
public record FigureReading(Bound bound, @Nullable BigDecimal low, @Nullable BigDecimal high) {

    /** What the damaged text literally states. */
    static FigureReading literally(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) {
            return new FigureReading(low == null ? Bound.AT_MOST : Bound.AT_LEAST, low, high);
        }
        return new FigureReading(low.compareTo(high) == 0 ? Bound.EXACTLY : Bound.RANGE, low, high);
    }

    String inWords() {
        return switch (bound) {
            case AT_LEAST -> "≥" + text(low);
            case AT_MOST -> "≤" + text(high);
            case RANGE -> text(low) + "—" + text(high);
            case EXACTLY -> text(low);
            case ABOUT -> "约" + text(low);
        };
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
