package org.chanjiao.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days from the first to the last, both ends included.
 *
 * @throws IllegalArgumentException when the last day is before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Ends before it begins: " + first + " to " + last);
        }
    }

    /** The calendar year from 1 January to 31 December. */
    public static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether the day is inside; first and last day count. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(DateRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** The days that both have, empty when they have none. */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last));
    }

    /** The number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
