package org.chanjiao.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTests {

    @Test
    void standsInLowestTermsWithPositiveDenominator() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2));
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(new BigDecimal("2.50"))).isEqualTo(Fraction.of(5, 2));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000));
    }

    @Test
    void refusesDenominatorZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @Test
    void calculatesExactly() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(Fraction.of(-3, 2))).isEqualTo(Fraction.of(-1, 2));
        assertThat(third.dividedBy(Fraction.of(-2))).isEqualTo(Fraction.of(-1, 6));
    }

    @Test
    void roundsDownAndUpToWholes() {
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(Fraction.of(3));
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(Fraction.of(-4));
        assertThat(Fraction.of(-4).floor()).isEqualTo(Fraction.of(-4));
        assertThat(Fraction.of(7, 2).ceiling()).isEqualTo(BigInteger.valueOf(4));
        assertThat(Fraction.of(-7, 2).ceiling()).isEqualTo(BigInteger.valueOf(-3));
        assertThat(Fraction.of(4).ceiling()).isEqualTo(BigInteger.valueOf(4));
    }

    @Test
    void showsSixDecimalsRoundedHalfUpWithoutTrailingZeros() {
        assertThat(Fraction.of(2, 3)).hasToString("0.666667");
        assertThat(Fraction.of(1, 2_000_000)).hasToString("0.000001");
        assertThat(Fraction.of(49, 100_000_000)).hasToString("0");
        assertThat(Fraction.of(100)).hasToString("100");
        assertThat(Fraction.of(5, 2)).hasToString("2.5");
        assertThat(Fraction.ZERO).hasToString("0");
    }

    @Test
    void comparesByValue() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(34, 100)).isGreaterThan(Fraction.of(33, 100));
        assertThat(Fraction.of(1, 3).isAtLeast(Fraction.of(2, 6))).isTrue();
        assertThat(Fraction.of(3, 2).atMost(Fraction.ONE)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(1, 2).atMost(Fraction.ONE)).isEqualTo(Fraction.of(1, 2));
    }
}
