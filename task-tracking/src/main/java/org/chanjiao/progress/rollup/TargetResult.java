package org.chanjiao.progress.rollup;

import java.math.BigDecimal;
import org.chanjiao.progress.Fraction;
import org.chanjiao.progress.Light;
import org.chanjiao.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What a task takes from one of its targets.
 *
 * @param name what the target is called where it is named as unreported
 * @param weight its share of the task's figure, 1 where nothing else is set, never negative
 * @param judged whether it is a goal or a norm; others show a light and weigh nothing
 * @param restatement whether it says again what another target says; such a one is passed over
 * @param attainment 0 to 1; none where nothing verified is reported
 */
public record TargetResult(
        String name,
        BigDecimal weight,
        boolean judged,
        boolean restatement,
        Light light,
        @Nullable Fraction attainment) {

    /** @throws IllegalArgumentException if the weight is negative */
    public TargetResult {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("the weight of " + name + " is negative: " + weight);
        }
    }

    public static TargetResult of(String name, BigDecimal weight, boolean restatement, Progress progress) {
        boolean judged = progress.met() != null;
        return new TargetResult(name, weight, judged, restatement, progress.light(), progress.attainment());
    }

    boolean counts() {
        return judged && !restatement;
    }
}
