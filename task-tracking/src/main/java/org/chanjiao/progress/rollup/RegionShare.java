package org.chanjiao.progress.rollup;

import java.math.BigDecimal;
import java.util.List;
import org.chanjiao.progress.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The two sums behind a percentage. A region's percentage comes from the sums of its parts, never from their percentages.
 *
 * @param numerator the part, for instance the teachers who comply
 * @param denominator the whole it is a part of; 0 where there is nothing to be a part of
 */
public record RegionShare(BigDecimal numerator, BigDecimal denominator) {

    public static final RegionShare NOTHING = new RegionShare(BigDecimal.ZERO, BigDecimal.ZERO);

    public static RegionShare sum(List<RegionShare> parts) {
        return parts.stream().reduce(NOTHING, RegionShare::plus);
    }

    /** In percent; none where the whole is 0. */
    public @Nullable Fraction percent() {
        return denominator.signum() == 0
                ? null
                : Fraction.of(numerator).dividedBy(Fraction.of(denominator)).times(Fraction.HUNDRED);
    }

    private RegionShare plus(RegionShare other) {
        return new RegionShare(numerator.add(other.numerator), denominator.add(other.denominator));
    }
}
