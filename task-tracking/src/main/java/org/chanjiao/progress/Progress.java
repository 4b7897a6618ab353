package org.chanjiao.progress;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is on a day, what light it shows and why.
 *
 * <p>Every figure is exact; {@link Fraction#shown()} rounds it for the eye. For a demand on each member of a population the
 * value, the need and the expected figure are percentages of the members counted.
 *
 * @param value what verified facts (grades A and B) amount to; none where nothing is reported, which is not zero
 * @param reportedValue what all facts amount to; shown beside the value, never judged
 * @param need the figure from which the target is met, or the cap it must not exceed
 * @param met whether it is met; none for a target that is not judged
 * @param attainment the part reached, 0 to 1; none without a value, or for a target that is not judged
 * @param expected what should be there on this day; none where the target has no pace
 * @param toGreen what is missing to a green light today, rounded up; only for counts that a pace turned yellow or red
 * @param forecast the day on which the need is reached at the speed of the last 365 days
 * @param closedYears the verdicts of the years gone by, for a yearly target
 * @param explanation one sentence with the figures and the rule that decided
 */
public record Progress(
        @Nullable Fraction value,
        @Nullable Fraction reportedValue,
        Fraction need,
        @Nullable Boolean met,
        @Nullable Fraction attainment,
        @Nullable Fraction expected,
        Verdict verdict,
        @Nullable BigInteger toGreen,
        @Nullable LocalDate forecast,
        List<String> notComplying,
        List<String> pending,
        List<YearVerdict> closedYears,
        String explanation) {

    /** Judges a case. The same case gives the same progress, always. */
    public static Progress of(ProgressCase given) {
        Reading reading = Reading.of(given);
        Verdict verdict = LightRule.decide(reading);
        BigInteger toGreen = Outlook.toGreen(reading, verdict);
        LocalDate forecast = Outlook.forecast(reading);
        boolean judged = given.target().type().isJudged();
        return new Progress(
                reading.value(),
                reading.reported(),
                reading.bar().need(),
                judged ? reading.isMet() : null,
                judged ? reading.bar().attainment(reading.value()) : null,
                reading.expected(),
                verdict,
                toGreen,
                forecast,
                reading.measured().notComplying(),
                reading.measured().pending(),
                YearVerdict.closed(given.target(), reading.verified(), given.asOf()),
                new Explanation(reading, verdict, toGreen, forecast).sentence());
    }

    /** Judges a target by its facts on a day. */
    public static Progress of(Target target, List<Fact> facts, List<PopulationEntry> population, LocalDate asOf) {
        return of(new ProgressCase(target, facts, population, asOf));
    }

    public Light light() {
        return verdict.light();
    }
}
