package org.chanjiao.confirmation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chanjiao.ledger.ConfirmationState;
import org.chanjiao.ledger.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * An item on which owner and partner do not agree.
 *
 * @param lines what the partner was asked, both sides beside each other
 * @param mayAdopt whether the person may write what the partner said into the item
 * @param history everything asked and said about the item, the latest first
 */
public record Dispute(
        UUID item,
        String type,
        String ledger,
        String title,
        String owner,
        String partner,
        ConfirmationState answer,
        @Nullable String note,
        List<Line> lines,
        boolean mayAdopt,
        List<Moment> history) {

    public Dispute {
        lines = List.copyOf(lines);
        history = List.copyOf(history);
    }

    /**
     * One value as both see it.
     *
     * @param partner null where the partner said nothing of it
     */
    public record Line(String label, FieldKind kind, String owner, @Nullable String partner) {}

    /** One question with its answer and how a disagreement about it was ended, each null where there was none. */
    public record Moment(
            Instant askedAt,
            @Nullable Answer answer,
            @Nullable String note,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable Settlement settlement,
            @Nullable String reason,
            @Nullable String settledBy,
            @Nullable Instant settledAt) {}
}
