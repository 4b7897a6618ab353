package org.chanjiao.enterprise;

import org.chanjiao.organisation.OrganisationId;

/** There is no such enterprise for this person. */
public final class UnknownEnterprise extends RuntimeException {

    public UnknownEnterprise(OrganisationId id) {
        super("No enterprise " + id);
    }
}
