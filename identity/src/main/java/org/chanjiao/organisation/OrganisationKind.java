package org.chanjiao.organisation;

/** What an organisation is to the plan. */
public enum OrganisationKind {
    /** An education bureau or commission: runs the plan. */
    BUREAU,
    /** A government or one of its other offices. */
    GOVERNMENT_OFFICE,
    /** A school or college of any level. */
    SCHOOL,
    ENTERPRISE,
    /** A trade association, chamber or education group. */
    ASSOCIATION,
    /** Evaluators, experts' bodies and other third parties. */
    THIRD_PARTY
}
