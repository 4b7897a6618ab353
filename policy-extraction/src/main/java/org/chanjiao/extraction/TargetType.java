package org.chanjiao.extraction;

/** What kind of statement a figure belongs to. */
public enum TargetType {
    /** A commitment of the issuer. */
    GOAL,
    /** A standing rule to be complied with. */
    NORM,
    /** A permission, cap or rate of benefit; never an obligation. */
    ENTITLEMENT,
    /** A span of time announced for the whole plan. */
    HORIZON
}
