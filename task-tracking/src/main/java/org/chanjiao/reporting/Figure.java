package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
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
