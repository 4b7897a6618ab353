package org.chanjiao.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one closed calendar year of a yearly target came to; later years do not change it. */
public record YearVerdict(int year, @Nullable Fraction value, boolean met) {

    /** The years over on the day, from that of the start to that of the deadline; none for a population or another period. */
    static List<YearVerdict> closed(Target target, List<Fact> verified, LocalDate asOf) {
        Term term = target.term();
        if (term.period() != Term.Period.PER_YEAR || target.scope() != Target.Scope.PLAN) {
            return List.of();
        }
        int lastClosed = asOf.getYear() - 1;
        int last = term.deadline() == null
                ? lastClosed
                : Math.min(lastClosed, term.deadline().getYear());
        return IntStream.rangeClosed(term.start().getYear(), last)
                .mapToObj(year -> of(target, verified, year, asOf))
                .toList();
    }

    private static YearVerdict of(Target target, List<Fact> verified, int year, LocalDate asOf) {
        Window window = target.term().windowOfYear(year, asOf, target.isFlow());
        Fraction value = Tally.of(target).of(target.quantity(), window.of(verified));
        return new YearVerdict(year, value, target.standard().isMetBy(value));
    }
}
