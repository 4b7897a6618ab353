package org.chanjiao.standing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many targets show each light, and what the tasks reach on average.
 *
 * @param weighted sum of the figures of the tasks that have one, each by its weight
 * @param weights sum of those weights
 */
public record LightTotals(
        int green,
        int yellow,
        int red,
        int grey,
        int nearDue,
        int unreported,
        int tasks,
        BigDecimal weighted,
        BigDecimal weights) {

    /** Of several together: a mean of a whole comes from summed figures, never from means. */
    static LightTotals sum(List<LightTotals> parts) {
        return parts.stream().reduce(NOTHING, LightTotals::plus);
    }

    private static final LightTotals NOTHING = new LightTotals(0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    private LightTotals plus(LightTotals other) {
        return new LightTotals(
                green + other.green,
                yellow + other.yellow,
                red + other.red,
                grey + other.grey,
                nearDue + other.nearDue,
                unreported + other.unreported,
                tasks + other.tasks,
                weighted.add(other.weighted),
                weights.add(other.weights));
    }

    /** Mean over the tasks that have a figure, 0 to 1; null where none has one. */
    public @Nullable BigDecimal figure() {
        return weights.signum() == 0 ? null : weighted.divide(weights, MathContext.DECIMAL64);
    }

    public int targets() {
        return green + yellow + red + grey;
    }

    /** The mean rounded down, so that 100 means done. */
    public @Nullable BigDecimal percent() {
        BigDecimal figure = figure();
        return figure == null ? null : figure.movePointRight(2).setScale(1, RoundingMode.DOWN);
    }
}
