package org.chanjiao.target;

/** What kind of promise a figure is. */
public enum TargetType {
    /** A commitment of the issuer. */
    GOAL,
    /** A standing rule to comply with. */
    NORM,
    /** A permission, cap or benefit rate: shown, never judged. */
    ENTITLEMENT,
    /** A time horizon: shown, never judged. */
    HORIZON
}
