package org.chanjiao.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One proven or claimed figure on one day.
 *
 * @param entity the thing or member it speaks of; absent where it speaks of the plan as a whole
 * @param numerator the figure itself; negative where it takes an earlier one back
 * @param denominator 1 for a plain figure, otherwise what the numerator is a part of
 */
public record Fact(LocalDate date, Grade grade, @Nullable String entity, BigDecimal numerator, BigDecimal denominator) {

    /** How well a figure is proven. */
    public enum Grade {
        /** Confirmed by both parties, or from an official register. */
        A,
        /** A document, checked by a reviewer. */
        B,
        /** A document, not checked. */
        C,
        /** Typed only: 自报未核. */
        D;

        boolean isVerified() {
            return this == A || this == B;
        }
    }

    public static Fact counted(LocalDate date, Grade grade, @Nullable String entity, BigDecimal value) {
        return new Fact(date, grade, entity, value, BigDecimal.ONE);
    }

    boolean isVerified() {
        return grade.isVerified();
    }
}
