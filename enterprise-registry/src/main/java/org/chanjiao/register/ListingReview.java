package org.chanjiao.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.account.Person;
import org.chanjiao.credit.CreditRecordId;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Something was found against a listed enterprise: the bureau says what follows. Nothing follows by itself. */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class ListingReview {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID creditRecordId;
    private Instant raisedAt;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;
    private String conclusion;

    @Version
    private @Nullable Long version;

    ListingReview(OrganisationId enterprise, CreditRecordId creditRecord, Instant at) {
        id = UUID.randomUUID();
        organisationId = enterprise.value();
        creditRecordId = creditRecord.value();
        raisedAt = at;
        conclusion = "";
    }

    /** @return false when it is settled already or nothing was concluded */
    boolean settle(String words, Person by, Instant at) {
        if (settledAt != null || words.isBlank()) {
            return false;
        }
        conclusion = words.strip();
        settledBy = by.name();
        settledAt = at;
        return true;
    }
}
