package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as submitted, in the unit of its line.
 *
 * @param value null for quotients and milestones
 * @param doneOn the day a milestone was reached, null while it was not
 */
@Embeddable
public record Figure(
        @Column(name = "value") @Nullable BigDecimal value,
        @Column(name = "numerator") @Nullable BigDecimal numerator,
        @Column(name = "denominator") @Nullable BigDecimal denominator,
        @Column(name = "done_on") @Nullable LocalDate doneOn) {

    static final Figure NONE = new Figure(null, null, null, null);

    /** Whether it claims anything: more than nothing, or a milestone that was reached. */
    boolean saysSomething() {
        return doneOn != null || value != null && value.signum() != 0 || numerator != null && numerator.signum() != 0;
    }

    /** As one number: a share in per cent, a ratio as it is; null for milestones and where nothing was said. */
    @Nullable
    BigDecimal plain(QuantityKind kind) {
        return numerator == null || denominator == null || denominator.signum() == 0
                ? value
                : numerator
                        .scaleByPowerOfTen(kind == QuantityKind.SHARE ? 2 : 0)
                        .divide(denominator, 6, RoundingMode.HALF_UP);
    }

    /** As tables write it: {@code 12个}, {@code 30/40}, {@code 2026-09-30}. */
    public String words(String unit) {
        if (value != null) {
            return value.toPlainString() + unit;
        }
        if (numerator != null && denominator != null) {
            return numerator.toPlainString() + "/" + denominator.toPlainString();
        }
        return doneOn == null ? "" : doneOn.toString();
    }
}
