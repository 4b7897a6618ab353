package org.chanjiao.organisation;

/** Whether an organisation is still there. */
enum OrganisationStatus {
    /** Takes part and is offered in lists. */
    ACTIVE,
    /** Kept for history; may be reopened. */
    CLOSED
}
