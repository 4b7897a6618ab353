package org.chanjiao.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.chanjiao.kernel.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTests {

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,2026-02-28,2026-02-01,2026-02-28,2026年2月",
        "QUARTERLY,2026-09-15,2026-07-01,2026-09-30,2026年第三季度",
        "QUARTERLY,2026-12-31,2026-10-01,2026-12-31,2026年第四季度",
        "HALF_YEARLY,2026-07-01,2026-07-01,2026-12-31,2026年下半年",
        "YEARLY,2028-02-29,2028-01-01,2028-12-31,2028年度",
        "ONCE,2026-05-05,2026-01-01,2026-12-31,2026年一次性填报"
    })
    void putsADayIntoItsPeriod(Frequency frequency, LocalDate day, LocalDate first, LocalDate last, String label) {
        ReportPeriod period = frequency.at(day);

        assertThat(period.days().first()).isEqualTo(first);
        assertThat(period.days().last()).isEqualTo(last);
        assertThat(period.label()).isEqualTo(label);
    }

    @Test
    void isDueOnAWorkingDayAndCountsGraceInWorkingDays() {
        WorkingDays calendar = new WorkingDays(Set.of(), Set.of());
        ReportPeriod quarter = Frequency.QUARTERLY.at(LocalDate.of(2026, 9, 15));

        ReportDays days = ReportDays.of(quarter, CycleTerms.USUAL, calendar);

        assertThat(days.dueOn()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(days.graceOn()).isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void figuresAreOfTheLastDayOrOfTodayWhileThePeriodRuns() {
        assertThat(Forms.QUARTER.figuresOn(LocalDate.of(2026, 9, 15))).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(Forms.QUARTER.figuresOn(LocalDate.of(2026, 10, 8))).isEqualTo(LocalDate.of(2026, 9, 30));
    }
}
