package org.chanjiao.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the facts of one window become one figure. */
enum Tally {
    /** All of them together: a flow. */
    SUM {
        @Override
        @Nullable
        Fraction figure(Target.Quantity quantity, List<Fact> facts) {
            return combined(quantity, facts);
        }
    },
    /** The latest of each entity, together: a stock. */
    LATEST {
        @Override
        @Nullable
        Fraction figure(Target.Quantity quantity, List<Fact> facts) {
            return combined(quantity, latestOfEach(facts));
        }
    },
    /** The largest single one: an uninterrupted stay. */
    LARGEST {
        @Override
        @Nullable
        Fraction figure(Target.Quantity quantity, List<Fact> facts) {
            return facts.stream()
                    .map(fact -> combined(quantity, List.of(fact)))
                    .filter(Objects::nonNull)
                    .max(Fraction::compareTo)
                    .orElse(null);
        }
    };

    abstract @Nullable Fraction figure(Target.Quantity quantity, List<Fact> facts);

    /** No fact is not zero: without facts there is no figure. A milestone is reached by any one fact of at least 1. */
    @Nullable
    Fraction of(Target.Quantity quantity, List<Fact> facts) {
        if (facts.isEmpty()) {
            return null;
        }
        return quantity == Target.Quantity.MILESTONE ? milestone(facts) : figure(quantity, facts);
    }

    static Tally of(Target target) {
        if (target.term().period().spansYears()) {
            return target.term().continuous() ? LARGEST : SUM;
        }
        return target.isFlow() ? SUM : LATEST;
    }

    private static Fraction milestone(List<Fact> facts) {
        boolean reached = facts.stream().anyMatch(fact -> fact.numerator().compareTo(BigDecimal.ONE) >= 0);
        return reached ? Fraction.ONE : Fraction.ZERO;
    }

    private static @Nullable Fraction combined(Target.Quantity quantity, Collection<Fact> facts) {
        Fraction numerators = Fraction.of(facts.stream().map(Fact::numerator).reduce(BigDecimal.ZERO, BigDecimal::add));
        if (!quantity.isQuotient()) {
            return numerators;
        }
        Fraction denominators =
                Fraction.of(facts.stream().map(Fact::denominator).reduce(BigDecimal.ZERO, BigDecimal::add));
        if (denominators.signum() == 0) {
            return null;
        }
        Fraction ratio = numerators.dividedBy(denominators);
        return quantity == Target.Quantity.SHARE ? ratio.times(Fraction.HUNDRED) : ratio;
    }

    /** Of two facts of one entity on one day the later in the list is the later one; facts of no entity are one series. */
    private static Collection<Fact> latestOfEach(List<Fact> facts) {
        Map<@Nullable String, Fact> latest = new HashMap<>();
        for (Fact fact : facts) {
            Fact known = latest.get(fact.entity());
            if (known == null || !fact.date().isBefore(known.date())) {
                latest.put(fact.entity(), fact);
            }
        }
        return latest.values();
    }
}
