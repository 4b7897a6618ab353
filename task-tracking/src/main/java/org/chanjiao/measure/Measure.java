package org.chanjiao.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.progress.Schedule;
import org.chanjiao.progress.Schedule.Pace;
import org.chanjiao.progress.Schedule.Step;
import org.chanjiao.progress.Standard;
import org.chanjiao.progress.Target;
import org.chanjiao.progress.Target.Accumulation;
import org.chanjiao.progress.Target.Quantity;
import org.chanjiao.progress.Term;
import org.chanjiao.progress.Thresholds;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.Period;
import org.jspecify.annotations.Nullable;

/**
 * How a target is judged.
 *
 * @param tolerance the part of the figure that "about" may fall short by, 0 to 1
 * @param steps of a stepped pace, share 0 to 1
 * @param baseline value at the start in the target's unit; null where the facts tell it
 * @param weight its share of its task's figure
 * @param start first day, included
 * @param continuous whether one single fact must reach the bar of a span of years
 */
public record Measure(
        Quantity quantity,
        Accumulation accumulation,
        BigDecimal tolerance,
        Pace pace,
        List<Step> steps,
        @Nullable BigDecimal baseline,
        BigDecimal weight,
        LocalDate start,
        boolean continuous,
        Population population) {

    public Measure {
        steps = List.copyOf(steps);
    }

    /**
     * The target as the progress function takes it.
     *
     * @throws MalformedCase when commitment and measure contradict each other
     */
    public Target target(Commitment commitment, Thresholds thresholds) {
        return new Target(
                quantity,
                accumulation,
                standard(commitment),
                new Term(
                        period(commitment),
                        start,
                        commitment.deadlineOn(),
                        commitment.periodYears() == null ? 0 : commitment.periodYears(),
                        continuous),
                Target.Scope.valueOf(commitment.scope().name()),
                Target.Type.valueOf(commitment.type().name()),
                new Schedule(pace, steps, baseline),
                thresholds,
                commitment.unit());
    }

    private Standard standard(Commitment commitment) {
        return quantity == Quantity.MILESTONE
                ? Standard.atLeast(BigDecimal.ONE)
                : new Standard(
                        Standard.Comparator.valueOf(commitment.bound().name()),
                        commitment.low(),
                        commitment.high(),
                        tolerance);
    }

    /** A horizon is a span of time that is never judged; to the progress function it is a figure that always holds. */
    private static Term.Period period(Commitment commitment) {
        return commitment.period() == Period.HORIZON
                ? Term.Period.STANDING
                : Term.Period.valueOf(commitment.period().name());
    }
}
