package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.chanjiao.kernel.DateRange;
import org.chanjiao.kernel.WorkingDays;

/**
 * The days that matter to a report.
 *
 * @param firstDay first day of the period
 * @param lastDay last day of the period, included
 * @param dueOn last day on which it is in time
 * @param graceOn last day on which it needs no reason
 */
@Embeddable
public record ReportDays(
        @Enumerated(EnumType.STRING) @Column(name = "frequency") Frequency frequency,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "grace_on") LocalDate graceOn) {

    static ReportDays of(ReportPeriod period, CycleTerms terms, WorkingDays calendar) {
        LocalDate last = period.days().last();
        LocalDate due = calendar.onOrAfter(last.plusDays(terms.dueDays()));
        return new ReportDays(
                period.frequency(), period.days().first(), last, due, calendar.plus(due, terms.graceDays()));
    }

    public ReportPeriod period() {
        return new ReportPeriod(frequency, new DateRange(firstDay, lastDay));
    }

    /** The day its figures are of: the last of the period, or the day itself while the period still runs. */
    LocalDate figuresOn(LocalDate today) {
        return today.isBefore(lastDay) ? today : lastDay;
    }
}
