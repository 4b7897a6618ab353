package org.chanjiao.target;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a commitment must satisfy before it goes live; each broken rule gives the key of its message. */
public enum CommitmentRules {
    NAMES_A_SUBJECT("target.rule.subject", c -> !c.subject().isBlank()),
    NAMES_A_UNIT("target.rule.unit", c -> !c.unit().isBlank()),
    HAS_ITS_BOUNDS("target.rule.bounds", CommitmentRules::hasItsBounds),
    LOW_NOT_ABOVE_HIGH(
            "target.rule.order",
            c -> c.low() == null || c.high() == null || c.low().compareTo(c.high()) <= 0),
    START_NOT_AFTER_DEADLINE(
            "target.rule.dates",
            c -> c.startOn() == null || c.deadlineOn() == null || !c.startOn().isAfter(c.deadlineOn())),
    YEARS_FIT_THE_PERIOD("target.rule.years", CommitmentRules::yearsFitThePeriod),
    PERIODS_OF_YEARS_NEED_SOMEBODY("target.rule.scope", c -> !countsYears(c) || c.scope() != TargetScope.PLAN);

    private final String message;
    private final Predicate<Commitment> holds;

    CommitmentRules(String message, Predicate<Commitment> holds) {
        this.message = message;
        this.holds = holds;
    }

    /** Message keys of the rules that a commitment breaks; empty when it may go live. */
    public static List<String> brokenBy(Commitment commitment) {
        return Stream.of(values())
                .flatMap(rule -> rule.complaint(commitment).stream())
                .toList();
    }

    private Optional<String> complaint(Commitment commitment) {
        return holds.test(commitment) ? Optional.empty() : Optional.of(message);
    }

    private static boolean hasItsBounds(Commitment c) {
        return switch (c.bound()) {
            case AT_LEAST -> c.low() != null;
            case AT_MOST -> c.high() != null;
            case RANGE -> c.low() != null && c.high() != null;
            case EXACTLY, ABOUT -> c.low() != null && c.low().equals(c.high());
        };
    }

    private static boolean countsYears(Commitment c) {
        return c.period() == Period.PER_N_YEARS || c.period() == Period.FIRST_N_YEARS;
    }

    private static boolean yearsFitThePeriod(Commitment c) {
        return countsYears(c) ? c.periodYears() != null && c.periodYears() > 0 : c.periodYears() == null;
    }
}
