package org.chanjiao.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case was filed.
 *
 * @param onBehalf whether the counter filed it for the applicant
 * @param submittedAt null while it is a draft
 * @param check the self-check as it was when it was submitted, as JSON; blank while it is a draft
 * @param acceptedBy who accepted it, and therefore does not review it
 */
@Embeddable
record Filing(
        @Column(name = "filed_by") UUID filedBy,
        @Column(name = "filed_by_name") String filedByName,
        @Column(name = "on_behalf") boolean onBehalf,
        @Column(name = "submitted_at") @Nullable Instant submittedAt,
        @Column(name = "self_check") String check,
        @Column(name = "accepted_by") @Nullable UUID acceptedBy) {

    Filing submitted(Instant at, String snapshot) {
        return new Filing(filedBy, filedByName, onBehalf, at, snapshot, acceptedBy);
    }

    Filing accepted(@Nullable UUID by) {
        return new Filing(filedBy, filedByName, onBehalf, submittedAt, check, by);
    }
}
