package org.chanjiao.enterprise;

import java.time.Instant;
import org.chanjiao.attachment.Subject;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as its page shows it.
 *
 * @param checkedBy who compared the facts with the licence, null while nobody has
 * @param savedBy who wrote them down last, null when nobody has
 * @param version the facts were read at, -1 when nothing is stated
 */
public record EnterpriseView(
        OrganisationView organisation,
        EnterpriseFacts facts,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        long version) {

    static final String SUBJECT = "enterprise";

    /** What its licence is attached to. */
    public static Subject subject(OrganisationId enterprise) {
        return new Subject(SUBJECT, enterprise.toString());
    }

    static EnterpriseView of(OrganisationView organisation, Enterprise enterprise) {
        Long version = enterprise.version();
        return new EnterpriseView(
                organisation,
                enterprise.facts(),
                enterprise.checkedBy(),
                enterprise.checkedAt(),
                enterprise.savedAt(),
                enterprise.savedByName(),
                version == null ? -1 : version);
    }

    static EnterpriseView unstated(OrganisationView organisation) {
        return new EnterpriseView(organisation, EnterpriseFacts.NONE, null, null, null, null, -1);
    }
}
