package org.chanjiao.calendar;

/** A change to the calendar was refused; says why. */
public final class CalendarRefused extends RuntimeException {

    /** The rules of the calendar. */
    public enum Reason {
        /** Not 1 to 20 characters. */
        NAME_UNFIT,
        /** Not 1 to 120 characters: every day says which notice it comes from. */
        SOURCE_UNFIT,
        /** Only a Saturday or Sunday can be worked instead. */
        MAKE_UP_ON_WEEKDAY,
        /** Ends before it begins, or lasts longer than 31 days. */
        SPAN_UNFIT,
        /** A date of another year. */
        OTHER_YEAR,
        /** The same date twice. */
        TWICE
    }

    private final Reason reason;

    public CalendarRefused(Reason reason) {
        super("Calendar refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
