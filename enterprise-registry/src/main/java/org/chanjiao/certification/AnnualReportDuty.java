package org.chanjiao.certification;

import java.time.LocalDate;
import java.time.MonthDay;
import org.chanjiao.certification.CaseRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The yearly report of a listed unit: for each calendar year in which it was listed, due on a day of the following year.
 *
 * @param due month and day, null where the scheme asks for none
 * @param from day of listing, null before
 */
record AnnualReportDuty(@Nullable MonthDay due, @Nullable LocalDate from) {

    static AnnualReportDuty of(String monthAndDay, @Nullable LocalDate from) {
        return new AnnualReportDuty(monthAndDay.isBlank() ? null : MonthDay.parse("--" + monthAndDay), from);
    }

    /** The last year whose report was due by the day, null where none was. */
    @Nullable
    Integer lastDue(LocalDate today) {
        if (due == null || from == null) {
            return null;
        }
        int year = today.isAfter(due.atYear(today.getYear())) ? today.getYear() - 1 : today.getYear() - 2;
        return year < from.getYear() ? null : year;
    }

    /** The day the next report is due on, after today or today itself; null where none is asked. */
    @Nullable
    LocalDate nextDue(LocalDate today) {
        if (due == null || from == null) {
            return null;
        }
        LocalDate thisYear = due.atYear(Math.max(today.getYear(), from.getYear() + 1));
        return thisYear.isBefore(today) ? due.atYear(today.getYear() + 1) : thisYear;
    }

    /** @throws CaseRefused when a report that was due is missing */
    void requireFiled(LocalDate today, @Nullable Integer reported) {
        Integer owed = lastDue(today);
        if (owed != null && (reported == null || reported < owed)) {
            throw new CaseRefused(Reason.NO_ANNUAL_REPORT, owed.toString());
        }
    }
}
