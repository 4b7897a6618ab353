package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item a figure rests on.
 *
 * @param value what it adds: 1 where items are counted
 * @param day the day that decides into which period it falls
 */
public record CountedItem(
        UUID id,
        String title,
        UUID ownerId,
        String owner,
        @Nullable BigDecimal value,
        @Nullable LocalDate day,
        String grade) {}
