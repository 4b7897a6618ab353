package org.chanjiao.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.Fraction;
import org.chanjiao.progress.PopulationEntry;
import org.chanjiao.progress.Progress;
import org.jspecify.annotations.Nullable;

/** The way a figure went against what was expected of it, from the first day of the target to its last. */
public record StandingPath(List<Point> points) {

    private static final int QUARTER = 3;
    private static final int MOST = 28;

    public StandingPath {
        points = List.copyOf(points);
    }

    /**
     * One day on the way.
     *
     * @param value null where nothing was reported, or the day is still to come
     * @param expected null where there is no pace
     */
    public record Point(LocalDate day, @Nullable BigDecimal value, @Nullable BigDecimal expected, boolean toCome) {}

    static StandingPath of(MeasureSheet sheet, List<Fact> facts, List<PopulationEntry> population, LocalDate today) {
        List<Point> points = new ArrayList<>();
        for (LocalDate day : days(sheet, facts, today)) {
            Progress progress = Progress.of(sheet.asTarget(), facts, population, day);
            boolean toCome = day.isAfter(today);
            points.add(new Point(day, toCome ? null : shown(progress.value()), shown(progress.expected()), toCome));
        }
        return new StandingPath(points);
    }

    /** Ends of quarters, the first day, today and the last day; of a long way every second, third … quarter. */
    private static List<LocalDate> days(MeasureSheet sheet, List<Fact> facts, LocalDate today) {
        LocalDate start = sheet.measure().start();
        LocalDate first = facts.stream()
                .map(Fact::date)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(start))
                .orElse(start);
        LocalDate deadline = sheet.commitment().deadlineOn();
        LocalDate last = deadline != null && deadline.isAfter(today) ? deadline : today;
        long quarters = Math.max(0, (last.getYear() - first.getYear()) * 4L + 4);
        int step = (int) (quarters / MOST + 1) * QUARTER;
        TreeSet<LocalDate> days = new TreeSet<>(List.of(first, today, last));
        LocalDate quarter = LocalDate.of(first.getYear(), 1, 1);
        while (!quarter.isAfter(last)) {
            LocalDate end = quarter.minusDays(1);
            if (end.isAfter(first) && end.isBefore(last)) {
                days.add(end);
            }
            quarter = quarter.plusMonths(step);
        }
        return days.stream().filter(day -> !day.isBefore(first)).toList();
    }

    private static @Nullable BigDecimal shown(@Nullable Fraction figure) {
        return figure == null ? null : figure.shown();
    }
}
