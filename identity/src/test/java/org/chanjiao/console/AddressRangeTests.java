package org.chanjiao.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTests {

    @ParameterizedTest
    @CsvSource({
        "10.20.0.0/16, 10.20.255.1, true",
        "10.20.0.0/16, 10.21.0.1, false",
        "10.20.3.7, 10.20.3.7, true",
        "10.20.3.7, 10.20.3.8, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "fd00::/8, fd12::1, true",
        "fd00::/8, fe80::1, false",
        "0.0.0.0/0, fd12::1, false"
    })
    void coversWhatSharesItsFirstBits(String range, String address, boolean covered) {
        assertThat(AddressRange.parse(range)
                        .orElseThrow()
                        .covers(AddressRange.address(address).orElseThrow()))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.20",
                "10.20.0.0/33",
                "10.20.0.0/-1",
                "10.20.0.0/8/8",
                "300.1.1.1",
                "example.com",
                "cafe",
                "fd00::/129",
                "any",
                "10.1.1.1 or true"
            })
    void takesNothingElseForAnAddress(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @Test
    void isWrittenAsItIsKept() {
        assertThat(AddressRange.parse(" 10.20.0.0/16 ").orElseThrow()).hasToString("10.20.0.0/16");
        assertThat(AddressRange.parse("10.20.3.7/32").orElseThrow()).hasToString("10.20.3.7");
    }
}
