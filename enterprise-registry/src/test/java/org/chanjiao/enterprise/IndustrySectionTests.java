package org.chanjiao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustrySectionTests {

    @ParameterizedTest
    @CsvSource({"C,C", "13,C", "43,C", "44,D", "C3985,C", "3985,C", "0111,A", "97,T", "83,P"})
    void aClassLiesInOneSection(String industry, IndustrySection section) {
        assertThat(IndustrySection.of(industry)).contains(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U", "98", "00", "3", "39855", "A3985", "c39", "制造业"})
    void whatIsNoClassLiesInNone(String industry) {
        assertThat(IndustrySection.of(industry)).isEmpty();
    }

    @Test
    void sectionsFollowEachOtherWithoutAGap() {
        int before = 0;
        for (IndustrySection section : IndustrySection.values()) {
            assertThat(section.firstDivision()).isEqualTo(before + 1);
            before = section.lastDivision();
        }
        assertThat(before).isEqualTo(97);
    }
}
