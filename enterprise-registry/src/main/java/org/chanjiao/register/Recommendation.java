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
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One level holds an enterprise good enough for the register of the level above, and says why. */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Recommendation {

    @Id
    private UUID id;

    private UUID organisationId;
    private String fromRegion;
    private String toRegion;
    private String reason;
    private Instant recommendedAt;
    private String byName;
    private String byOrganisation;

    @Version
    private @Nullable Long version;

    Recommendation(OrganisationId enterprise, RegionCode to, String reason, Person by, Instant at) {
        id = UUID.randomUUID();
        organisationId = enterprise.value();
        fromRegion = by.regionCode().value();
        toRegion = to.value();
        this.reason = reason;
        recommendedAt = at;
        byName = by.name();
        byOrganisation = by.organisationName();
    }
}
