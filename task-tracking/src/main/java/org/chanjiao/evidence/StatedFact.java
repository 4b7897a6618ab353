package org.chanjiao.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.Fact.Grade;
import org.jspecify.annotations.Nullable;

/** A fact as it stands. The higher id was written later. */
public record StatedFact(
        long id,
        LocalDate on,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Grade grade,
        String entity,
        String entityName,
        FactSource source,
        Instant recordedAt) {

    /** The same as the progress function takes it. */
    public Fact fact() {
        return value != null
                ? Fact.counted(on, grade, entity, value)
                : new Fact(on, grade, entity, part(numerator), part(denominator));
    }

    private static BigDecimal part(@Nullable BigDecimal part) {
        if (part == null) {
            throw new IllegalStateException("a fact with neither a value nor both parts of a quotient");
        }
        return part;
    }

    static FactSource source(String kind, UUID id) {
        return new FactSource(FactSource.Kind.valueOf(kind), id);
    }
}
