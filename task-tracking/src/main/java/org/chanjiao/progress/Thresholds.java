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

    Fraction greenOf(Fraction figure) {
        return Fraction.of(green).times(figure);
    }

    Fraction yellowOf(Fraction figure) {
        return Fraction.of(yellow).times(figure);
    }
}
