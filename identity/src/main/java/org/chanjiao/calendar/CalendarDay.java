package org.chanjiao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.chanjiao.calendar.CalendarRefused.Reason;

/**
 * One date of the calendar.
 *
 * @param name of the holiday it belongs to, 1 to 20 characters
 * @param source the notice it was taken from, 1 to 120 characters
 * @param builtIn whether it came with the platform
 * @throws CalendarRefused for a make-up day that falls on no weekend, or unfit texts
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, String source, boolean builtIn) {

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_SOURCE = 120;

    public CalendarDay {
        name = name.strip();
        source = source.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new CalendarRefused(Reason.NAME_UNFIT);
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new CalendarRefused(Reason.SOURCE_UNFIT);
        }
        if (kind == DayKind.MAKE_UP && !weekend(day)) {
            throw new CalendarRefused(Reason.MAKE_UP_ON_WEEKDAY);
        }
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
