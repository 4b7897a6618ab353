package org.chanjiao.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What facts amount to on a day: a figure for the plan, or the part of a population that complies.
 *
 * @param value in the target's unit, or in percent of the members counted; none where nothing is reported or nobody counts
 * @param counted how many members the value is about; 0 for a plan
 * @param notComplying the members counted that do not comply, in the order of the population
 * @param pending the members not counted, because their own years still run
 */
record Measurement(@Nullable Fraction value, int counted, List<String> notComplying, List<String> pending) {

    /** The measurement of a target by facts that are all known on the day. */
    static Measurement of(Target target, List<Fact> facts, List<PopulationEntry> population, LocalDate asOf) {
        if (target.scope() == Target.Scope.PLAN) {
            return new Measurement(valueAt(target, facts, asOf), 0, List.of(), List.of());
        }
        return ofMembers(target, facts, population, asOf);
    }

    /** The figure of one list of facts — the plan's, or one member's — by the period of the target. */
    private static @Nullable Fraction valueAt(Target target, List<Fact> facts, LocalDate asOf) {
        Window window = target.term().windowAt(asOf, target.isFlow());
        return Tally.of(target).of(target.quantity(), window.of(facts));
    }

    private static Measurement ofMembers(
            Target target, List<Fact> facts, List<PopulationEntry> population, LocalDate asOf) {
        Map<String, List<Fact>> byMember = facts.stream()
                .filter(fact -> fact.entity() != null)
                .collect(Collectors.groupingBy(fact -> String.valueOf(fact.entity())));
        List<String> notComplying = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        for (PopulationEntry member : population) {
            Fraction value = memberValue(target, byMember.getOrDefault(member.entity(), List.of()), member, asOf);
            if (!target.standard().isMetBy(value)) {
                (isPending(target.term(), member, asOf) ? pending : notComplying).add(member.entity());
            }
        }
        int counted = population.size() - pending.size();
        Fraction share = counted == 0 ? null : Fraction.of(100L * (counted - notComplying.size()), counted);
        return new Measurement(share, counted, List.copyOf(notComplying), List.copyOf(pending));
    }

    private static @Nullable Fraction memberValue(
            Target target, List<Fact> facts, PopulationEntry member, LocalDate asOf) {
        if (!target.term().period().spansYears() || member.since() == null) {
            return valueAt(target, facts, asOf);
        }
        Window own = target.term().windowOf(member.since(), asOf);
        return Tally.of(target).of(target.quantity(), own.of(facts));
    }

    private static boolean isPending(Term term, PopulationEntry member, LocalDate asOf) {
        return member.since() != null && term.isStillRunningFor(member.since(), asOf);
    }
}
