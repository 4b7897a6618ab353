package org.chanjiao.confirmation;

import java.time.Instant;
import java.util.UUID;
import org.chanjiao.ledger.ConfirmationState;
import org.jspecify.annotations.Nullable;

/** An item on which owner and partner do not agree. */
public record Dispute(
        UUID item,
        String type,
        String ledger,
        String title,
        String owner,
        String partner,
        ConfirmationState answer,
        @Nullable String note,
        @Nullable Instant answeredAt) {}
