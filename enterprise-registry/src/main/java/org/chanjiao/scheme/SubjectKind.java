package org.chanjiao.scheme;

import java.util.Set;
import org.chanjiao.organisation.OrganisationKind;

/** What is judged, and which units put it forward. */
public enum SubjectKind {
    ENTERPRISE(OrganisationKind.ENTERPRISE),
    SCHOOL(OrganisationKind.SCHOOL),
    /** A trade association or an industry's body. */
    INDUSTRY(OrganisationKind.ASSOCIATION),
    /** A major of a school. */
    MAJOR(OrganisationKind.SCHOOL),
    /** A training base. */
    BASE(OrganisationKind.SCHOOL, OrganisationKind.ENTERPRISE, OrganisationKind.ASSOCIATION),
    /** A teacher or master. */
    TEACHER(OrganisationKind.SCHOOL),
    /** A case of good practice. */
    CASE(OrganisationKind.SCHOOL, OrganisationKind.ENTERPRISE, OrganisationKind.ASSOCIATION);

    private final Set<OrganisationKind> applicants;

    SubjectKind(OrganisationKind... applicants) {
        this.applicants = Set.of(applicants);
    }

    public boolean isPutForwardBy(OrganisationKind kind) {
        return applicants.contains(kind);
    }

    /** Whether what is judged is the applying unit itself, not something of it that needs a name. */
    public boolean isTheApplicant() {
        return this == ENTERPRISE || this == SCHOOL || this == INDUSTRY;
    }
}
