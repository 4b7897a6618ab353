package org.chanjiao.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The bar a figure is held to.
 *
 * @param low the floor; absent for {@code AT_MOST}
 * @param high the cap of {@code AT_MOST}, the full mark of {@code RANGE}; otherwise without effect
 * @param tolerance the part of low that {@code ABOUT} may fall short by, 0 to 1
 */
public record Standard(
        Comparator comparator, @Nullable BigDecimal low, @Nullable BigDecimal high, BigDecimal tolerance) {

    /** How the clause words its figure: 不少于, 不超过, 为, 至, 左右. */
    public enum Comparator {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        RANGE,
        ABOUT
    }

    /** The shortfall allowed by 左右 where nothing else is set. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.10");

    /** @throws MalformedCase if the bound that the comparator needs is missing, or the bounds or the tolerance make no sense */
    public Standard {
        if (comparator == Comparator.EXACTLY && low == null) {
            low = high;
        }
        if (comparator == Comparator.AT_MOST ? high == null : low == null) {
            throw new MalformedCase(
                    comparator == Comparator.AT_MOST ? "target.high" : "target.low", comparator + " 缺少这个数");
        }
        if (comparator == Comparator.RANGE) {
            requireOrder(low, high);
        }
        if (tolerance.signum() < 0 || tolerance.compareTo(BigDecimal.ONE) > 0) {
            throw new MalformedCase("target.tolerance", "应在 0 与 1 之间，现为 " + tolerance);
        }
    }

    public static Standard atLeast(BigDecimal low) {
        return new Standard(Comparator.AT_LEAST, low, null, TOLERANCE);
    }

    /** The figure that satisfies the bar: the floor, less what 左右 allows; the cap where there is one. */
    Fraction need() {
        return switch (comparator) {
            case AT_MOST -> bound(high);
            case ABOUT -> bound(low).times(Fraction.ONE.minus(Fraction.of(tolerance)));
            case AT_LEAST, EXACTLY, RANGE -> bound(low);
        };
    }

    /** Whether the figure satisfies the bar; a figure exactly on it does. No figure never does. */
    boolean isMetBy(@Nullable Fraction value) {
        if (value == null) {
            return false;
        }
        return isCap() ? need().isAtLeast(value) : value.isAtLeast(need());
    }

    /** The part of the bar that is reached, at most 1; above a cap, what the cap is of the figure. */
    @Nullable
    Fraction attainment(@Nullable Fraction value) {
        if (value == null) {
            return null;
        }
        if (isCap()) {
            return isMetBy(value) ? Fraction.ONE : overCap(value);
        }
        return need().signum() == 0 ? Fraction.ONE : value.dividedBy(need()).atMost(Fraction.ONE);
    }

    boolean isCap() {
        return comparator == Comparator.AT_MOST;
    }

    /** Whether the figure is beyond the upper end of a range, which is worth a note and no penalty. */
    boolean isBeyondRange(@Nullable Fraction value) {
        return comparator == Comparator.RANGE && value != null && value.compareTo(bound(high)) > 0;
    }

    private Fraction overCap(Fraction value) {
        return value.signum() == 0 ? Fraction.ZERO : need().dividedBy(value);
    }

    private static void requireOrder(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (high == null || low == null) {
            throw new MalformedCase("target.high", "RANGE 缺少上限");
        }
        if (high.compareTo(low) < 0) {
            throw new MalformedCase("target.high", "上限 " + high + " 小于下限 " + low);
        }
    }

    private static Fraction bound(@Nullable BigDecimal bound) {
        if (bound == null) {
            throw new IllegalStateException("checked when the standard was made");
        }
        return Fraction.of(bound);
    }
}
