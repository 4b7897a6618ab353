package org.chanjiao.credit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record in the list of a place. */
public record CreditLine(
        UUID id,
        UUID enterprise,
        String enterpriseName,
        CreditMatter matter,
        String description,
        LocalDate occurredOn,
        CreditState state,
        @Nullable LocalDate putRightBy) {}
