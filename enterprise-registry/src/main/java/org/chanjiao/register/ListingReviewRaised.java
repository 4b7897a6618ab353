package org.chanjiao.register;

import org.chanjiao.kernel.Audited;
import org.chanjiao.organisation.OrganisationId;

/** A review of a listed enterprise was raised or settled. */
public record ListingReviewRaised(OrganisationId enterprise, boolean settled, String words) implements Audited {

    @Override
    public String action() {
        return settled ? "enterprise.review-settled" : "enterprise.review-raised";
    }

    @Override
    public String subjectType() {
        return "enterprise";
    }

    @Override
    public String subjectId() {
        return enterprise.toString();
    }

    @Override
    public String summary() {
        return (settled ? "在册企业核查结论：" : "在册企业需核查：") + words;
    }
}
