package org.chanjiao.register;

import java.time.Instant;
import java.util.UUID;
import org.chanjiao.credit.CreditMatter;
import org.chanjiao.credit.CreditState;

/** A review that waits for the bureau. */
public record ReviewLine(
        UUID id,
        UUID enterprise,
        String enterpriseName,
        UUID creditRecord,
        CreditMatter matter,
        String description,
        CreditState state,
        Instant raisedAt) {}
