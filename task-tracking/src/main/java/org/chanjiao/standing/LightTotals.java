package org.chanjiao.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many targets show each light, and what the tasks reach on average.
 *
 * @param figure mean over the tasks that have a figure, in per cent; null where none has one
 */
public record LightTotals(
        int green, int yellow, int red, int grey, int nearDue, int unreported, int tasks, @Nullable BigDecimal figure) {

    public int targets() {
        return green + yellow + red + grey;
    }

    /** The mean rounded down, so that 100 means done. */
    public @Nullable BigDecimal percent() {
        return figure == null ? null : figure.movePointRight(2).setScale(1, RoundingMode.DOWN);
    }
}
