package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By whom and to whom a report was sent; the first time is kept, the rest is of the last time.
 *
 * @param reviewerId whom the submitter named; null for whoever of the bureau comes first
 * @param onBehalf sent by bureau staff for the unit
 * @param lateReason why it came late, null where it did not
 */
@Embeddable
record Dispatch(
        @Column(name = "reviewer_id") @Nullable UUID reviewerId,
        @Column(name = "reviewer_name") @Nullable String reviewerName,
        @Column(name = "submitted_by") @Nullable UUID by,
        @Column(name = "submitted_by_name") @Nullable String byName,
        @Column(name = "submitted_at") @Nullable Instant at,
        @Column(name = "first_submitted_at") @Nullable Instant firstAt,
        @Column(name = "on_behalf") boolean onBehalf,
        @Column(name = "late_reason") @Nullable String lateReason) {

    static final Dispatch NONE = new Dispatch(null, null, null, null, null, null, false, null);

    /** Sent again, or for the first time. */
    Dispatch sent(Sending sending, boolean late, Instant now) {
        return new Dispatch(
                        null,
                        null,
                        sending.by().accountId().value(),
                        sending.by().name(),
                        now,
                        firstAt == null ? now : firstAt,
                        sending.onBehalf(),
                        late ? sending.lateReason().strip() : lateReason)
                .to(sending.reviewer());
    }

    /** With somebody else. */
    Dispatch to(@Nullable NamedReviewer reviewer) {
        return new Dispatch(
                reviewer == null ? null : reviewer.id(),
                reviewer == null ? null : reviewer.name(),
                by,
                byName,
                at,
                firstAt,
                onBehalf,
                lateReason);
    }
}
