package org.chanjiao.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnnualReportDutyTests {

    private final AnnualReportDuty duty = AnnualReportDuty.of("01-31", LocalDate.of(2026, 9, 1));

    @Test
    void yearOfListingIsDueOnTheDayOfTheNextYear() {
        assertThat(duty.nextDue(LocalDate.of(2026, 10, 1))).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(duty.nextDue(LocalDate.of(2027, 1, 31))).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(duty.nextDue(LocalDate.of(2027, 2, 1))).isEqualTo(LocalDate.of(2028, 1, 31));
    }

    @Test
    void itIsOwedFromTheDayAfterOnly() {
        assertThat(duty.lastDue(LocalDate.of(2027, 1, 31))).isNull();
        assertThat(duty.lastDue(LocalDate.of(2027, 2, 1))).isEqualTo(2026);
        assertThat(duty.lastDue(LocalDate.of(2028, 2, 1))).isEqualTo(2027);
    }

    @Test
    void schemeWithoutADayAsksForNone() {
        AnnualReportDuty none = AnnualReportDuty.of("", LocalDate.of(2026, 9, 1));
        assertThat(none.lastDue(LocalDate.of(2030, 1, 1))).isNull();
        assertThat(none.nextDue(LocalDate.of(2030, 1, 1))).isNull();
    }
}
