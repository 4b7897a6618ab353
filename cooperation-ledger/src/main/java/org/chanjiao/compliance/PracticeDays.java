package org.chanjiao.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chanjiao.kernel.DateRange;

/** Days of a person's stays in enterprises: overlapping stays count once, both ends of a stay count. A month is 30 days. */
public final class PracticeDays {

    public static final int MONTH = 30;

    private PracticeDays() {}

    /** The stays without overlaps, in order; stays that follow each other day by day become one. */
    public static List<DateRange> merged(Collection<DateRange> stays) {
        List<DateRange> merged = new ArrayList<>();
        for (DateRange stay :
                stays.stream().sorted(Comparator.comparing(DateRange::first)).toList()) {
            DateRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && !stay.first().isAfter(last.last().plusDays(1))) {
                LocalDate end = stay.last().isAfter(last.last()) ? stay.last() : last.last();
                merged.set(merged.size() - 1, new DateRange(last.first(), end));
            } else {
                merged.add(stay);
            }
        }
        return merged;
    }

    /** The five years and the like that end on a day: from the day after the same date so many years before. */
    public static DateRange window(LocalDate end, int years) {
        return new DateRange(end.minusYears(years).plusDays(1), end);
    }

    /** The days of all stays inside the window. */
    public static long within(Collection<DateRange> stays, DateRange window) {
        return merged(stays).stream()
                .flatMap(stay -> stay.intersection(window).stream())
                .mapToLong(DateRange::days)
                .sum();
    }

    /** The longest uninterrupted stay inside the window, in days. */
    public static long longest(Collection<DateRange> stays, DateRange window) {
        return merged(stays).stream()
                .flatMap(stay -> stay.intersection(window).stream())
                .mapToLong(DateRange::days)
                .max()
                .orElse(0);
    }
}
