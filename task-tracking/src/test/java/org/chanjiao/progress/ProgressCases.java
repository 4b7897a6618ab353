package org.chanjiao.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Targets, facts and populations of every kind, around a term from 2020 to 2023. */
class ProgressCases extends DomainContextBase {

    static final LocalDate START = LocalDate.of(2020, 3, 1);
    static final LocalDate DEADLINE = LocalDate.of(2023, 10, 31);

    private static final List<String> ENTITIES = List.of("甲", "乙", "丙", "丁");

    @Provide
    Arbitrary<ProgressCase> cases() {
        return Combinators.combine(targets(), facts().list().ofMaxSize(12), population(), dates(2018, 2026))
                .as(ProgressCase::new);
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Combinators.combine(
                        dates(2019, 2025),
                        Arbitraries.of(Fact.Grade.class),
                        Arbitraries.of(ENTITIES).injectNull(0.1),
                        Arbitraries.integers().between(-3, 12),
                        Arbitraries.integers().between(0, 20))
                .as((date, grade, entity, numerator, denominator) ->
                        new Fact(date, grade, entity, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
    }

    static Arbitrary<LocalDate> dates(int firstYear, int lastYear) {
        long first = LocalDate.of(firstYear, 1, 1).toEpochDay();
        long last = LocalDate.of(lastYear, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.of(Target.Quantity.class),
                        Arbitraries.of(Target.Accumulation.class),
                        standards(),
                        terms(),
                        Arbitraries.of(Target.Scope.class),
                        Arbitraries.of(Target.Type.class),
                        schedules())
                .filter((quantity, accumulation, standard, term, scope, type, schedule) ->
                        scope != Target.Scope.PLAN || !term.period().spansYears())
                .as((quantity, accumulation, standard, term, scope, type, schedule) -> new Target(
                        quantity, accumulation, standard, term, scope, type, schedule, Thresholds.USUAL, "个"));
    }

    private static Arbitrary<Standard> standards() {
        return Combinators.combine(
                        Arbitraries.of(Standard.Comparator.class),
                        Arbitraries.integers().between(0, 20))
                .as((comparator, bound) -> new Standard(
                        comparator, BigDecimal.valueOf(bound), BigDecimal.valueOf(2L * bound), Standard.TOLERANCE));
    }

    private static Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.of(Term.Period.class),
                        Arbitraries.just(DEADLINE).injectNull(0.2),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(true, false))
                .as((period, deadline, years, continuous) -> new Term(period, START, deadline, years, continuous));
    }

    private static Arbitrary<Schedule> schedules() {
        Arbitrary<Schedule.Step> step = Combinators.combine(
                        dates(2020, 2023), Arbitraries.integers().between(0, 100))
                .as((date, percent) -> new Schedule.Step(date, BigDecimal.valueOf(percent, 2)));
        return Combinators.combine(
                        Arbitraries.of(Schedule.Pace.class),
                        step.list().ofMaxSize(3),
                        Arbitraries.integers()
                                .between(0, 25)
                                .map(BigDecimal::valueOf)
                                .injectNull(0.7))
                .as(Schedule::new);
    }

    private static Arbitrary<List<PopulationEntry>> population() {
        return Arbitraries.of(ENTITIES).set().ofMaxSize(4).flatMap(members -> dates(2012, 2023)
                .list()
                .ofSize(members.size())
                .map(since -> join(List.copyOf(members), since)));
    }

    private static List<PopulationEntry> join(List<String> members, List<LocalDate> since) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> new PopulationEntry(members.get(i), since.get(i)))
                .toList();
    }
}
