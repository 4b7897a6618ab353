package org.chanjiao.progress;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends included; without a first day it reaches back for ever. It may be empty. */
record Window(@Nullable LocalDate first, LocalDate last) {

    static Window year(int year) {
        return new Window(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    Window within(Window other) {
        LocalDate later = first == null || (other.first != null && other.first.isAfter(first)) ? other.first : first;
        return new Window(later, last.isBefore(other.last) ? last : other.last);
    }

    boolean contains(LocalDate date) {
        return !date.isAfter(last) && (first == null || !date.isBefore(first));
    }

    List<Fact> of(List<Fact> facts) {
        return facts.stream().filter(fact -> contains(fact.date())).toList();
    }

    /** The share of the stretch that is gone on a date, in days, 0 to 1; a stretch of no length is gone on its last day. */
    Fraction shareGone(LocalDate date) {
        if (!date.isBefore(last)) {
            return Fraction.ONE;
        }
        if (first == null || !date.isAfter(first)) {
            return Fraction.ZERO;
        }
        return Fraction.of(ChronoUnit.DAYS.between(first, date), ChronoUnit.DAYS.between(first, last));
    }
}
