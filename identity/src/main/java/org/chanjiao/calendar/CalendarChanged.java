package org.chanjiao.calendar;

import org.chanjiao.kernel.Audited;

/**
 * Days of the calendar were set or given back.
 *
 * @param subject a date, two dates, or a year
 */
record CalendarChanged(String subject, String what) implements Audited {

    @Override
    public String action() {
        return "calendar.changed";
    }

    @Override
    public String subjectType() {
        return "calendar";
    }

    @Override
    public String subjectId() {
        return subject;
    }

    @Override
    public String summary() {
        return "工作日历 " + subject + "：" + what;
    }
}
