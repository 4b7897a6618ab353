package org.chanjiao.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days offices work: Monday to Friday, less the public holidays, plus the make-up days that fall on a weekend, as
 * the State Council's yearly notice sets them. Years without a notice count plain weekdays.
 *
 * @throws IllegalArgumentException when a day is both a holiday and a make-up day
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    private static final String HOLIDAY = "HOLIDAY";
    private static final String MAKE_UP = "MAKE_UP";

    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        if (makeUpDays.stream().anyMatch(holidays::contains)) {
            throw new IllegalArgumentException("A day is both a holiday and a make-up day");
        }
    }

    /**
     * Reads lines {@code 2026-10-01,HOLIDAY,…} and {@code 2026-10-10,MAKE_UP,…}; comments and the head line are left out.
     *
     * @throws IllegalArgumentException for another kind of day
     * @throws java.time.format.DateTimeParseException for another form of date
     */
    public static WorkingDays parse(Stream<String> lines) {
        var days = lines.filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("date,"))
                .map(line -> line.split(","))
                .collect(Collectors.groupingBy(
                        WorkingDays::kind, Collectors.mapping(cells -> LocalDate.parse(cells[0]), Collectors.toSet())));
        return new WorkingDays(days.getOrDefault(HOLIDAY, Set.of()), days.getOrDefault(MAKE_UP, Set.of()));
    }

    private static String kind(String[] cells) {
        if (cells.length < 2 || !cells[1].equals(HOLIDAY) && !cells[1].equals(MAKE_UP)) {
            throw new IllegalArgumentException("Neither holiday nor make-up day: " + String.join(",", cells));
        }
        return cells[1];
    }

    public boolean isWorkingDay(LocalDate day) {
        if (holidays.contains(day)) {
            return false;
        }
        return makeUpDays.contains(day)
                || day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The n-th working day after the given day, which itself does not count; for n = 0 the day itself. */
    public LocalDate plus(LocalDate day, int n) {
        return step(day, n, 1);
    }

    /** The n-th working day before the given day, which itself does not count; for n = 0 the day itself. */
    public LocalDate minus(LocalDate day, int n) {
        return step(day, n, -1);
    }

    /** How many working days the range holds, both ends included. */
    public long count(DateRange range) {
        return range.first()
                .datesUntil(range.last().plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day itself when offices work then, otherwise the next day on which they do. */
    public LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, d -> d.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate step(LocalDate day, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("A number of days is not negative: " + n);
        }
        var reached = day;
        for (int left = n; left > 0; ) {
            reached = reached.plusDays(direction);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
