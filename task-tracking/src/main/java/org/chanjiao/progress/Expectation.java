package org.chanjiao.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 序时进度: what should be there on a day, if a target comes in as its schedule says. */
final class Expectation {

    private Expectation() {}

    /**
     * The expected figure in the target's unit; none where a target has no pace.
     *
     * @param verified the verified facts known on the day, from which a stock's baseline is read
     */
    static @Nullable Fraction of(ProgressCase given, List<Fact> verified, Measurement measured) {
        Target target = given.target();
        if (!hasPace(target)) {
            return null;
        }
        Fraction need = target.judgedBy().need();
        Fraction baseline = baseline(given, verified);
        if (baseline.isAtLeast(need)) {
            return need;
        }
        Fraction share = shareDue(target, given.asOf());
        return whole(target, baseline.plus(share.times(need.minus(baseline))), measured.counted());
    }

    private static boolean hasPace(Target target) {
        boolean rises =
                switch (target.term().period()) {
                    case CUMULATIVE -> target.term().deadline() != null;
                    case PER_YEAR -> true;
                    case PER_N_YEARS, FIRST_N_YEARS, STANDING -> false;
                };
        return rises && target.schedule().hasPace() && !target.judgedBy().isCap();
    }

    private static Fraction shareDue(Target target, LocalDate asOf) {
        if (target.schedule().pace() == Schedule.Pace.STEPPED) {
            return target.schedule().stepReached(asOf);
        }
        return target.term().hasPassed(asOf)
                ? Fraction.ONE
                : target.term().paceWindow(asOf).shareGone(asOf);
    }

    /** The value at the start: as declared; 0 for a flow; for a stock what the facts of the first verified day amount to. */
    private static Fraction baseline(ProgressCase given, List<Fact> verified) {
        Target target = given.target();
        if (target.schedule().baseline() != null) {
            return Fraction.of(target.schedule().baseline());
        }
        if (target.isFlow()) {
            return Fraction.ZERO;
        }
        return verified.stream()
                .map(Fact::date)
                .min(Comparator.naturalOrder())
                .map(first -> valueOn(first, given, verified))
                .orElse(Fraction.ZERO);
    }

    private static Fraction valueOn(LocalDate first, ProgressCase given, List<Fact> verified) {
        List<Fact> ofThatDay = new Window(first, first).of(verified);
        Fraction value = Measurement.of(given.target().standing(), ofThatDay, given.population(), first)
                .value();
        return value == null ? Fraction.ZERO : value;
    }

    /** Only whole things are expected of a count that adds up, and only whole members of a population; both rounded down. */
    private static @Nullable Fraction whole(Target target, Fraction figure, int counted) {
        if (target.scope() == Target.Scope.PLAN) {
            return target.comesInWholes() ? figure.floor() : figure;
        }
        if (counted == 0) {
            return null;
        }
        Fraction perMember = Fraction.of(100, counted);
        return figure.dividedBy(perMember).floor().times(perMember);
    }
}
