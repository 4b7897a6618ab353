package org.chanjiao.reporting;

import java.util.Set;

/** Where a report stands. */
public enum ReportStatus {
    /** Asked for, being filled in. */
    DRAFT,
    /** Sent, with the reviewer of its own unit. */
    UNIT_REVIEW,
    /** With the bureau. */
    BUREAU_REVIEW,
    /** Sent back with notes, or opened again for a correction. */
    RETURNED,
    /** Accepted and locked. */
    ACCEPTED;

    /** The states that may follow. */
    Set<ReportStatus> successors() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(UNIT_REVIEW, BUREAU_REVIEW);
            case UNIT_REVIEW -> Set.of(BUREAU_REVIEW, RETURNED);
            case BUREAU_REVIEW -> Set.of(ACCEPTED, RETURNED);
            case ACCEPTED -> Set.of(RETURNED);
        };
    }

    /** Whether its unit fills it in. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether a reviewer has it. */
    public boolean isUnderReview() {
        return this == UNIT_REVIEW || this == BUREAU_REVIEW;
    }

    /** @throws WrongReportState when the other may not follow */
    ReportStatus next(ReportStatus other) {
        refuseUnless(successors().contains(other));
        return other;
    }

    void require(ReportStatus wanted) {
        refuseUnless(this == wanted);
    }

    void requireWritable() {
        refuseUnless(isWritable());
    }

    void requireUnderReview() {
        refuseUnless(isUnderReview());
    }

    private void refuseUnless(boolean holds) {
        if (!holds) {
            throw new WrongReportState("Not in state " + this);
        }
    }
}
