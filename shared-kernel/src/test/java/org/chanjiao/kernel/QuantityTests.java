package org.chanjiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuantityTests {

    @Test
    void addsFiguresOfOneUnit() {
        assertThat(Quantity.of(3, "家").plus(Quantity.of("1.5", "家"))).isEqualTo(Quantity.of("4.50", "家"));
    }

    @Test
    void neverAddsPersonsAndPersonTimes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(3, "人").plus(Quantity.of(3, "人次")));
    }

    @Test
    void equalNumbersHaveOneHash() {
        assertThat(Quantity.of("1.0", "%")).hasSameHashCodeAs(Quantity.of(1, "%"));
    }
}
