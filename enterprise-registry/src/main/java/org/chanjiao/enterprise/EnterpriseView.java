package org.chanjiao.enterprise;

import java.time.Instant;
import org.chanjiao.organisation.OrganisationView;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as its page shows it.
 *
 * @param checkedBy who compared the facts with the licence, null while nobody has
 * @param version the facts were read at, -1 when nothing is stated
 */
public record EnterpriseView(
        OrganisationView organisation,
        EnterpriseFacts facts,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable Instant savedAt,
        long version) {

    static EnterpriseView of(OrganisationView organisation, Enterprise enterprise) {
        Long version = enterprise.version();
        return new EnterpriseView(
                organisation,
                enterprise.facts(),
                enterprise.checkedBy(),
                enterprise.checkedAt(),
                enterprise.savedAt(),
                version == null ? -1 : version);
    }

    static EnterpriseView unstated(OrganisationView organisation) {
        return new EnterpriseView(organisation, EnterpriseFacts.NONE, null, null, null, -1);
    }
}
