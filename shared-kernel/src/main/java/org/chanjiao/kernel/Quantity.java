package org.chanjiao.kernel;

import java.math.BigDecimal;

/**
 * A figure with its unit, as in 500 家 or 30 %. Figures of different units never add and never compare.
 *
 * @throws IllegalArgumentException for a blank unit
 */
public record Quantity(BigDecimal amount, String unit) implements Comparable<Quantity> {

    public Quantity {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("A quantity needs a unit");
        }
    }

    public static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    public static Quantity of(long amount, String unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    /** @throws IllegalArgumentException when the units differ */
    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(sameUnit(other).amount), unit);
    }

    /** @throws IllegalArgumentException when the units differ */
    public Quantity minus(Quantity other) {
        return new Quantity(amount.subtract(sameUnit(other).amount), unit);
    }

    /** @throws IllegalArgumentException when the units differ */
    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(sameUnit(other).amount);
    }

    /** Equal when the unit is the same and the amounts are the same number: 1.0 equals 1. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && unit.equals(that.unit) && amount.compareTo(that.amount) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * unit.hashCode() + amount.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + unit;
    }

    private Quantity sameUnit(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("Different units: " + unit + ", " + other.unit);
        }
        return other;
    }
}
