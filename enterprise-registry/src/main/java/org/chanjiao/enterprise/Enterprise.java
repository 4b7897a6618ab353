package org.chanjiao.enterprise;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An enterprise of the directory with its facts. A change of the facts takes the bureau's check back. */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Enterprise {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId id;

    private @Nullable LocalDate establishedOn;
    private String industry;
    private String business;
    private @Nullable Integer staff;
    private boolean aboveScale;
    private boolean nationwide;
    private @Nullable String checkedBy;
    private @Nullable Instant checkedAt;
    private Instant savedAt;
    private String savedByName;

    @Version
    private @Nullable Long version;

    Enterprise(OrganisationId id, EnterpriseFacts facts, Person by, Instant at) {
        this.id = id;
        state(facts, by, at);
    }

    void state(EnterpriseFacts facts, Person by, Instant at) {
        establishedOn = facts.establishedOn();
        industry = facts.industry();
        business = facts.business();
        staff = facts.staff();
        aboveScale = facts.aboveScale();
        nationwide = facts.nationwide();
        checkedBy = null;
        checkedAt = null;
        savedAt = at;
        savedByName = by.name();
    }

    /** The bureau compared the facts with the licence. */
    void check(Person by, Instant at) {
        checkedBy = by.name();
        checkedAt = at;
    }

    EnterpriseFacts facts() {
        return new EnterpriseFacts(establishedOn, industry, business, staff, aboveScale, nationwide);
    }
}
