package org.chanjiao.organisation;

/** There is no organisation of that id. */
public final class UnknownOrganisation extends RuntimeException {

    UnknownOrganisation(OrganisationId id) {
        super("No organisation " + id);
    }
}
