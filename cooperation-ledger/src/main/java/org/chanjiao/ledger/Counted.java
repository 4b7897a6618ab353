package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What came out.
 *
 * @param value the figure in the rule's unit, shares in per cent; null where it does not apply (nothing below the line, or no
 *     item has the figure), which is not zero
 * @param above of a share, the figure above the line; null otherwise
 * @param below of a share, the figure below the line; null otherwise
 * @param items how many items it rests on
 */
public record Counted(
        @Nullable BigDecimal value, @Nullable BigDecimal above, @Nullable BigDecimal below, String unit, long items) {

    static Counted plain(@Nullable BigDecimal value, String unit, long items) {
        return new Counted(value, null, null, unit, items);
    }

    static Counted share(@Nullable BigDecimal above, @Nullable BigDecimal below, String unit, long items) {
        BigDecimal value = above == null || below == null || below.signum() == 0
                ? null
                : above.movePointRight(2).divide(below, MathContext.DECIMAL64);
        return new Counted(value, above, below, unit, items);
    }
}
