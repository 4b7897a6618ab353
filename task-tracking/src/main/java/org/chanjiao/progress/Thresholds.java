package org.chanjiao.progress;

import java.math.BigDecimal;

/** The parts of the expected figure from which a light is green or yellow; set per policy. */
public record Thresholds(BigDecimal green, BigDecimal yellow) {

    public static final Thresholds USUAL = new Thresholds(new BigDecimal("0.9"), new BigDecimal("0.75"));

    /** @throws MalformedCase if a threshold is negative */
    public Thresholds {
        if (green.signum() < 0) {
            throw new MalformedCase("target.thresholds.green", "不能为负");
        }
        if (yellow.signum() < 0) {
            throw new MalformedCase("target.thresholds.yellow", "不能为负");
        }
    }

    /** @throws MalformedCase if yellow begins above green, or green above all that is expected */
    public void requireOrder() {
        if (green.compareTo(BigDecimal.ONE) > 0) {
            throw new MalformedCase("target.thresholds.green", "不能超过 100%");
        }
        if (yellow.compareTo(green) > 0) {
            throw new MalformedCase("target.thresholds.yellow", "不能高于绿灯的界限");
        }
    }

    /** Whether both parts are the same figures, however they are written. */
    public boolean isSameAs(Thresholds other) {
        return green.compareTo(other.green) == 0 && yellow.compareTo(other.yellow) == 0;
    }

    Fraction greenOf(Fraction figure) {
        return Fraction.of(green).times(figure);
    }

    Fraction yellowOf(Fraction figure) {
        return Fraction.of(yellow).times(figure);
    }
}
