package org.chanjiao.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a target is expected to come in.
 *
 * @param steps what must be there by when, in any order; only a stepped pace looks at them
 * @param baseline the value at the start; absent where it is to be read from the facts
 */
public record Schedule(Pace pace, List<Step> steps, @Nullable BigDecimal baseline) {

    /** Evenly day by day, in steps, or not at all. */
    public enum Pace {
        LINEAR,
        STEPPED,
        NONE
    }

    /** From a date on, this share (0 to 1) of the way is expected. */
    public record Step(LocalDate date, BigDecimal share) {

        private boolean isWithinBounds() {
            return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
        }
    }

    public static final Schedule EVEN = new Schedule(Pace.LINEAR, List.of(), null);

    /** @throws MalformedCase if the share of a step is not between 0 and 1 */
    public Schedule {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).isWithinBounds()) {
                throw new MalformedCase("target.steps[" + i + "].share", "应在 0 与 1 之间");
            }
        }
    }

    boolean hasPace() {
        return pace != Pace.NONE;
    }

    /** The share of the last step reached on a date, 0 before the first; of two steps on one day the later in the list. */
    Fraction stepReached(LocalDate asOf) {
        return steps.stream()
                .filter(step -> !step.date().isAfter(asOf))
                .reduce((one, other) -> other.date().isBefore(one.date()) ? one : other)
                .map(step -> Fraction.of(step.share()))
                .orElse(Fraction.ZERO);
    }
}
