package org.chanjiao.progress;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * When a target runs and over which stretch its facts are counted.
 *
 * @param start the first day, included
 * @param deadline the last day, included; absent where the clause sets none. It may lie before the start
 * @param years the length of the window of the two periods that span years, otherwise 0
 * @param continuous whether one single fact must reach the bar, instead of their sum
 */
public record Term(Period period, LocalDate start, @Nullable LocalDate deadline, int years, boolean continuous) {

    /** The stretch over which facts are counted. */
    public enum Period {
        CUMULATIVE,
        PER_YEAR,
        PER_N_YEARS,
        FIRST_N_YEARS,
        STANDING;

        boolean spansYears() {
            return this == PER_N_YEARS || this == FIRST_N_YEARS;
        }
    }

    private static final int MOST_YEARS = 100;

    /** @throws MalformedCase if a period that spans years does not say how many, 1 to 100 */
    public Term {
        if (period.spansYears() && (years < 1 || years > MOST_YEARS)) {
            throw new MalformedCase("target.years", period + " 需要 1 至 " + MOST_YEARS + " 的整年数");
        }
    }

    /** Whether the deadline lies before the date; the deadline itself is still in time. */
    boolean hasPassed(LocalDate date) {
        return deadline != null && date.isAfter(deadline);
    }

    boolean hasBegun(LocalDate date) {
        return !date.isBefore(start);
    }

    /** The calendar year that a yearly target is valued in: that of the date, or of the deadline once it has passed. */
    int yearValued(LocalDate asOf) {
        return deadline != null && asOf.isAfter(deadline) ? deadline.getYear() : asOf.getYear();
    }

    /** The days whose facts count, as seen on a date; a flow begins with the term, a stock has no beginning. */
    Window windowAt(LocalDate asOf, boolean flow) {
        Window seen = new Window(flow ? start : null, asOf);
        return period == Period.PER_YEAR ? seen.within(Window.year(yearValued(asOf))) : seen;
    }

    /** The days of one calendar year whose facts count, as seen on a date. */
    Window windowOfYear(int year, LocalDate asOf, boolean flow) {
        return new Window(flow ? start : null, asOf).within(Window.year(year));
    }

    /** The days of one member's own window, as seen on a date; its n years begin with the day it joined. */
    Window windowOf(LocalDate since, LocalDate asOf) {
        return period == Period.FIRST_N_YEARS
                ? new Window(since, since.plusYears(years).minusDays(1)).within(new Window(null, asOf))
                : new Window(asOf.minusYears(years).plusDays(1), asOf);
    }

    /** Whether a member is still within its own first n years. */
    boolean isStillRunningFor(LocalDate since, LocalDate asOf) {
        return period.spansYears() && asOf.isBefore(since.plusYears(years));
    }

    /** The stretch over which the expected figure rises, on a date: the whole term, or that of the year valued. */
    Window paceWindow(LocalDate asOf) {
        if (period == Period.CUMULATIVE && deadline != null) {
            return new Window(start, deadline);
        }
        int year = yearValued(asOf);
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        return new Window(
                start.isAfter(first) ? start : first, deadline != null && deadline.isBefore(last) ? deadline : last);
    }

    Term standing() {
        return new Term(Period.STANDING, start, deadline, 0, false);
    }
}
