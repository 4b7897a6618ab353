package org.chanjiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTextTests {

    @Test
    void figuresAreGroupedInThousands() {
        assertThat(FigureText.grouped("1234567.8")).isEqualTo("1,234,567.8");
        assertThat(FigureText.grouped("0")).isEqualTo("0");
        assertThat(FigureText.grouped("")).isEmpty();
    }

    @Test
    void moneyFromTenThousandOnIsSaidInTenThousandsWithTheFullFigureBehind() {
        assertThat(FigureText.money("9999.5")).isEqualTo("9,999.5 元");
        assertThat(FigureText.money("10000")).isEqualTo("1 万元（10,000 元）");
        assertThat(FigureText.money("1234500")).isEqualTo("123.45 万元（1,234,500 元）");
        assertThat(FigureText.money("")).isEmpty();
    }
}
