package org.chanjiao.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chanjiao.progress.Fact.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a source states it: a plain value, or numerator and denominator of a share or ratio.
 *
 * @param on the day it is true of, not the day it was written
 * @param value in the target's base unit; null exactly where numerator and denominator are given
 * @param entity the thing or member it speaks of; facts about the same one carry the same text
 * @param entityName what people call it
 */
public record NewFact(
        LocalDate on,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Grade grade,
        String entity,
        String entityName) {

    /** @throws IllegalArgumentException when it holds neither a value nor both parts of a quotient, or all of them */
    public NewFact {
        boolean quotient = numerator != null && denominator != null;
        if ((value == null) != quotient || (numerator == null) != (denominator == null)) {
            throw new IllegalArgumentException("either a value or both parts of a quotient");
        }
    }

    public static NewFact of(LocalDate on, BigDecimal value, Grade grade, String entity, String entityName) {
        return new NewFact(on, value, null, null, grade, entity, entityName);
    }

    public static NewFact share(
            LocalDate on, BigDecimal numerator, BigDecimal denominator, Grade grade, String entity, String entityName) {
        return new NewFact(on, null, numerator, denominator, grade, entity, entityName);
    }
}
