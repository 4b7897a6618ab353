package org.chanjiao.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.calendar.CalendarRefused.Reason;
import org.chanjiao.kernel.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar of working days that every deadline is counted by: the built-in days, each replaced by what an
 * administrator set for its date. Read from the table at every call, so that a change counts at once on every node.
 */
@Service
@RequiredArgsConstructor
public class WorkingCalendar {

    private static final int LONGEST_SPAN = 31;

    private final BuiltInDays builtIn;
    private final CalendarTable table;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** The working days as they are now. */
    public WorkingDays days() {
        var days = effective();
        return new WorkingDays(of(days, DayKind.HOLIDAY), of(days, DayKind.MAKE_UP));
    }

    /** The days of a year that are not simply what their weekday says, in order. */
    public List<CalendarDay> year(int year) {
        return List.copyOf(effective()
                .subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .values());
    }

    /** Every year of which something is known. */
    public Set<Integer> years() {
        return effective().keySet().stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Sets every date of a span, both ends included.
     *
     * @throws CalendarRefused naming the rule
     */
    @Transactional
    public void set(Person actor, LocalDate first, LocalDate last, DayKind kind, String name, String source) {
        if (last.isBefore(first) || first.plusDays(LONGEST_SPAN).isBefore(last)) {
            throw new CalendarRefused(Reason.SPAN_UNFIT);
        }
        var now = clock.instant();
        first.datesUntil(last.plusDays(1))
                .map(day -> new CalendarDay(day, kind, name, source, false))
                .forEach(day -> table.put(day, actor.login(), now));
        publish(
                first.equals(last) ? first.toString() : first + " 至 " + last,
                kind.word() + " " + name + "，依据：" + source);
    }

    /** Gives a date back to what is built in, or to its weekday. */
    @Transactional
    public void restore(LocalDate day) {
        if (table.remove(day, day) > 0) {
            publish(day.toString(), "恢复内置");
        }
    }

    /**
     * Makes these the special days of the year; built-in ones that are not among them go by their weekday.
     *
     * @throws CalendarRefused when a date is of another year or stands there twice
     */
    @Transactional
    public void replaceYear(Person actor, int year, List<CalendarDay> days, String source) {
        var dates = new HashSet<LocalDate>();
        for (var day : days) {
            if (day.day().getYear() != year) {
                throw new CalendarRefused(Reason.OTHER_YEAR);
            }
            if (!dates.add(day.day())) {
                throw new CalendarRefused(Reason.TWICE);
            }
        }
        var now = clock.instant();
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        table.remove(first, last);
        days.forEach(day -> table.put(day, actor.login(), now));
        builtIn.all().subMap(first, true, last, true).values().stream()
                .filter(day -> !dates.contains(day.day()))
                .map(day -> new CalendarDay(day.day(), DayKind.PLAIN, day.name(), source, false))
                .forEach(day -> table.put(day, actor.login(), now));
        publish(String.valueOf(year), "导入 " + days.size() + " 天，依据：" + source);
    }

    private NavigableMap<LocalDate, CalendarDay> effective() {
        var days = new TreeMap<>(builtIn.all());
        table.all().forEach(day -> days.put(day.day(), day));
        return days;
    }

    private void publish(String subject, String what) {
        events.publishEvent(new CalendarChanged(subject, what));
    }

    private static Set<LocalDate> of(NavigableMap<LocalDate, CalendarDay> days, DayKind kind) {
        return days.values().stream()
                .filter(day -> day.kind() == kind)
                .map(CalendarDay::day)
                .collect(Collectors.toSet());
    }
}
