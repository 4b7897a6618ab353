package org.chanjiao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for counts of a whole plan that a pace drives. */
@Domain(PacedCases.class)
@Domain(DomainContext.Global.class)
class PacedLawTests {

    private static final List<Light> FROM_BAD_TO_GOOD = List.of(Light.RED, Light.YELLOW, Light.GREEN);

    @Property
    void moreVerifiedFlowNeverLowersAttainment(@ForAll ProgressCase given, @ForAll Fact more) {
        Assume.that(isFlow(given));
        Assume.that(more.numerator().signum() >= 0);
        Progress before = Progress.of(given);
        Progress after = Progress.of(with(given, plus(given.facts(), verified(more))));
        assertThat(orZero(after.attainment())).isGreaterThanOrEqualTo(orZero(before.attainment()));
    }

    @Property
    void factAndItsReversalLeaveNoTrace(@ForAll ProgressCase given, @ForAll Fact wrong) {
        Assume.that(isFlow(given));
        Assume.that(Progress.of(given).value() != null);
        Fact reversal = Fact.counted(
                wrong.date(), wrong.grade(), wrong.entity(), wrong.numerator().negate());
        Progress after = Progress.of(with(given, plus(plus(given.facts(), wrong), reversal)));
        assertThat(after.value()).isEqualTo(Progress.of(given).value());
        assertThat(after.verdict()).isEqualTo(Progress.of(given).verdict());
    }

    @Property
    void sumOverRegionsOfCountIsTheParentsValue(
            @ForAll ProgressCase given, @ForAll @IntRange(min = 1, max = 4) int regions) {
        Assume.that(isFlow(given));
        Fraction sum = IntStream.range(0, regions)
                .mapToObj(region -> orZero(Progress.of(with(given, ofRegion(given.facts(), region, regions)))
                        .value()))
                .reduce(Fraction.ZERO, Fraction::plus);
        assertThat(sum).isEqualTo(orZero(Progress.of(given).value()));
    }

    @Property
    void pacedLightNeverImprovesAsTimePasses(
            @ForAll ProgressCase given, @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate later = given.asOf().plusDays(days);
        ProgressCase then = new ProgressCase(given.target(), known(given), given.population(), later);
        Assume.that(isPaced(Progress.of(given)) && isPaced(Progress.of(then)) && isInOnePeriod(given, later));
        assertThat(rank(Progress.of(then))).isLessThanOrEqualTo(rank(Progress.of(given)));
    }

    @Property
    void whatIsMissingToGreenTurnsItGreenAndLessDoesNot(@ForAll ProgressCase given) {
        Progress progress = Progress.of(given);
        Assume.that(progress.toGreen() != null && isFlow(given));
        BigDecimal missing = new BigDecimal(progress.toGreen());
        assertThat(missing).isPositive();
        assertThat(lightWithMore(given, missing)).isEqualTo(Light.GREEN);
        assertThat(lightWithMore(given, missing.subtract(BigDecimal.ONE))).isNotEqualTo(Light.GREEN);
    }

    @Property
    void metTargetIsGreenAndForecastsNothing(@ForAll ProgressCase given) {
        Progress progress = Progress.of(given);
        Assume.that(Boolean.TRUE.equals(progress.met()));
        assertThat(progress.light()).isEqualTo(Light.GREEN);
        assertThat(progress.attainment()).isEqualTo(Fraction.ONE);
        assertThat(progress.forecast()).isNull();
    }

    @Property
    void forecastIsTheLeastDayOnWhichTheSpeedSuffices(
            @ForAll @IntRange(min = 1, max = 50) int first,
            @ForAll @IntRange(min = 1, max = 50) int second,
            @ForAll @IntRange(min = 1, max = 900) int missing) {
        LocalDate asOf = LocalDate.of(2022, 6, 30);
        int gained = first + second;
        Target target = PacedCases.cumulativeCount(gained + missing);
        List<Fact> facts = List.of(gain(asOf.minusDays(364), first), gain(asOf, second));
        LocalDate forecast = Progress.of(target, facts, List.of(), asOf).forecast();
        long days = ChronoUnit.DAYS.between(asOf, forecast);
        assertThat(days * gained).isGreaterThanOrEqualTo(365L * missing);
        assertThat((days - 1) * gained).isLessThan(365L * missing);
    }

    private static Fact gain(LocalDate date, int value) {
        return Fact.counted(date, Fact.Grade.A, "甲", BigDecimal.valueOf(value));
    }

    private static boolean isFlow(ProgressCase given) {
        return given.target().isFlow();
    }

    private static boolean isPaced(Progress progress) {
        return progress.verdict().rule() == 7;
    }

    private static boolean isInOnePeriod(ProgressCase given, LocalDate later) {
        return given.target().term().period() != Term.Period.PER_YEAR
                || given.asOf().getYear() == later.getYear();
    }

    private static int rank(Progress progress) {
        return FROM_BAD_TO_GOOD.indexOf(progress.light());
    }

    private static Light lightWithMore(ProgressCase given, BigDecimal value) {
        Fact more = Fact.counted(given.asOf(), Fact.Grade.A, "新", value);
        return Progress.of(with(given, plus(given.facts(), more))).light();
    }

    private static Fact verified(Fact fact) {
        return new Fact(fact.date(), Fact.Grade.A, fact.entity(), fact.numerator(), fact.denominator());
    }

    private static List<Fact> known(ProgressCase given) {
        return given.facts().stream()
                .filter(fact -> !fact.date().isAfter(given.asOf()))
                .toList();
    }

    private static List<Fact> ofRegion(List<Fact> facts, int region, int regions) {
        return IntStream.range(0, facts.size())
                .filter(i -> i % regions == region)
                .mapToObj(facts::get)
                .toList();
    }

    private static List<Fact> plus(List<Fact> facts, Fact more) {
        List<Fact> together = new ArrayList<>(facts);
        together.add(more);
        return together;
    }

    private static Fraction orZero(Fraction figure) {
        return figure == null ? Fraction.ZERO : figure;
    }

    private static ProgressCase with(ProgressCase given, List<Fact> facts) {
        return new ProgressCase(given.target(), facts, given.population(), given.asOf());
    }
}
