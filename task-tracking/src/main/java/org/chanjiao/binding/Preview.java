package org.chanjiao.binding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chanjiao.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a choice would count for a target, before it is saved.
 *
 * @param complaints why it cannot be chosen; then nothing is counted
 * @param notes what is worth knowing and forbids nothing
 * @param standing the figure and light that would result; null with complaints
 * @param facts how many facts it would make
 * @param verified how many of them are proven
 * @param rows the latest of them
 */
public record Preview(
        List<String> complaints,
        List<String> notes,
        @Nullable Standing standing,
        long facts,
        long verified,
        List<Row> rows) {

    /** One of the facts that would result. */
    public record Row(
            UUID item,
            String name,
            LocalDate on,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String grade,
            boolean ofLedger) {}
}
