package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProductVersionTests {

    @Test
    void comparesByNumberNotByLetter() {
        assertThat(new ProductVersion("0.10.0")).isGreaterThan(new ProductVersion("0.9.2"));
        assertThat(new ProductVersion("1.0")).isGreaterThan(new ProductVersion("0.99.99"));
        assertThat(new ProductVersion("0.1.0-SNAPSHOT")).isEqualByComparingTo(new ProductVersion("0.1.0"));
    }

    @Test
    void knowsTheVersionThatWasBuilt() {
        assertThat(ProductVersion.current().text()).matches("\\d+\\.\\d+.*");
    }
}
