package org.chanjiao.progress.rollup;

import org.chanjiao.progress.Fraction;
import org.jspecify.annotations.Nullable;

/** An exact weighted mean in the making; none as long as nothing weighs anything. */
final class WeightedMean {

    private Fraction weights = Fraction.ZERO;
    private Fraction weighted = Fraction.ZERO;

    void add(Fraction weight, Fraction figure) {
        weights = weights.plus(weight);
        weighted = weighted.plus(weight.times(figure));
    }

    @Nullable
    Fraction figure() {
        return weights.signum() == 0 ? null : weighted.dividedBy(weights);
    }
}
