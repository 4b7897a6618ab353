package org.chanjiao.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Judged counts of a whole plan with a deadline and a pace, looked at within their term. */
class PacedCases extends DomainContextBase {

    private static final LocalDate START = LocalDate.of(2020, 3, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2023, 10, 31);

    @Provide
    Arbitrary<ProgressCase> cases() {
        return Combinators.combine(
                        targets(),
                        facts().list().ofMinSize(1).ofMaxSize(10),
                        Arbitraries.longs().between(0, 1338).map(START::plusDays))
                .as((target, facts, asOf) -> new ProgressCase(target, facts, List.of(), asOf));
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Combinators.combine(
                        Arbitraries.longs().between(-100, 1400).map(START::plusDays),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(Fact.Grade.B)),
                                Tuple.of(1, Arbitraries.of(Fact.Grade.class))),
                        Arbitraries.of("甲", "乙", "丙"),
                        Arbitraries.integers().between(0, 8).map(BigDecimal::valueOf))
                .as(Fact::counted);
    }

    private static Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.of(Target.Accumulation.class),
                        standards(),
                        Arbitraries.of(Term.Period.CUMULATIVE, Term.Period.PER_YEAR),
                        schedules())
                .as(PacedCases::count);
    }

    static Target cumulativeCount(int low) {
        return count(
                Target.Accumulation.FLOW,
                Standard.atLeast(BigDecimal.valueOf(low)),
                Term.Period.CUMULATIVE,
                Schedule.EVEN);
    }

    private static Target count(
            Target.Accumulation accumulation, Standard standard, Term.Period period, Schedule schedule) {
        return new Target(
                Target.Quantity.COUNT,
                accumulation,
                standard,
                new Term(period, START, DEADLINE, 0, false),
                Target.Scope.PLAN,
                Target.Type.GOAL,
                schedule,
                Thresholds.USUAL,
                "个");
    }

    private static Arbitrary<Standard> standards() {
        return Combinators.combine(
                        Arbitraries.of(
                                Standard.Comparator.AT_LEAST,
                                Standard.Comparator.EXACTLY,
                                Standard.Comparator.RANGE,
                                Standard.Comparator.ABOUT),
                        Arbitraries.integers().between(1, 25).map(BigDecimal::valueOf))
                .as((comparator, low) -> new Standard(comparator, low, low.add(BigDecimal.TEN), Standard.TOLERANCE));
    }

    private static Arbitrary<Schedule> schedules() {
        Arbitrary<Schedule.Step> step = Combinators.combine(
                        Arbitraries.longs().between(0, 1338).map(START::plusDays),
                        Arbitraries.integers().between(0, 100))
                .as((date, percent) -> new Schedule.Step(date, BigDecimal.valueOf(percent, 2)));
        Arbitrary<Schedule> stepped = step.list()
                .ofMaxSize(4)
                .map(PacedCases::rising)
                .map(steps -> new Schedule(Schedule.Pace.STEPPED, steps, null));
        return Arbitraries.oneOf(Arbitraries.just(Schedule.EVEN), stepped);
    }

    /** Later steps ask for more, as a schedule does. */
    private static List<Schedule.Step> rising(List<Schedule.Step> steps) {
        List<LocalDate> dates = steps.stream().map(Schedule.Step::date).sorted().toList();
        List<BigDecimal> shares =
                steps.stream().map(Schedule.Step::share).sorted().toList();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Schedule.Step(dates.get(i), shares.get(i)))
                .toList();
    }
}
