package org.chanjiao.target;

/** Whose value is measured against the figure. */
public enum TargetScope {
    /** The whole area of the policy. */
    PLAN,
    PER_SCHOOL,
    PER_ENTERPRISE,
    PER_TEACHER,
    PER_PERSON
}
