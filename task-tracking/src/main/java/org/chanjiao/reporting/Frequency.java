package org.chanjiao.reporting;

import java.time.LocalDate;
import org.chanjiao.kernel.DateRange;

/** How often units report. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12),
    /** One report only, for the year in which reporting opens. */
    ONCE(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** The period that a day lies in. */
    public ReportPeriod at(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
        return new ReportPeriod(
                this, new DateRange(first, first.plusMonths(months).minusDays(1)));
    }
}
