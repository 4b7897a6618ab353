package org.chanjiao.portal.calendar;

import java.time.format.TextStyle;
import java.util.Locale;
import org.chanjiao.calendar.CalendarDay;
import org.chanjiao.calendar.DayKind;

/** A day of the calendar as the table shows it; {@code kind} is a message key under {@code calendar.kind}. */
record DayRow(String day, String weekday, String kind, String tone, String name, String source, boolean builtIn) {

    static DayRow of(CalendarDay day, Locale locale) {
        return new DayRow(
                day.day().toString(),
                day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale),
                day.kind().name(),
                tone(day.kind()),
                day.name(),
                day.source(),
                day.builtIn());
    }

    private static String tone(DayKind kind) {
        return switch (kind) {
            case HOLIDAY -> "done";
            case MAKE_UP -> "warn";
            case PLAIN -> "plain";
        };
    }
}
