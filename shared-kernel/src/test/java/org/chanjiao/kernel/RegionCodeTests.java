package org.chanjiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTests {

    @ParameterizedTest
    @CsvSource({
        "211002, 211000",
        "211000, 210000",
        "610482, 610400",
        "500154, 500000",
        "310107, 310000",
        "110105, 110000",
        "500234, 500000",
        "419001, 410000",
        "469025, 460000",
        "659001, 650000",
        "210000, 000000"
    })
    void namesThePlaceThatGovernsIt(String code, String parent) {
        assertThat(RegionCode.of(code).parent()).contains(RegionCode.of(parent));
    }

    @ParameterizedTest
    @CsvSource({"000000, NATION", "310000, PROVINCE", "211300, PREFECTURE", "211321, COUNTY", "419001, COUNTY"})
    void showsItsLevel(String code, RegionLevel level) {
        assertThat(RegionCode.of(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "211300, 211321, true", "211300, 211300, true", "211300, 211002, false", "310000, 310107, true",
        "310107, 310107, true", "330000, 310107, false", "000000, 610482, true", "211321, 211300, false"
    })
    void containsItselfAndItsSubtreeOnly(String outer, String inner, boolean contained) {
        assertThat(RegionCode.of(outer).contains(RegionCode.of(inner))).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21100", "2110021", "21100a", "２１１００２"})
    void refusesWhatIsNotSixAsciiDigits(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.of(text));
    }
}
