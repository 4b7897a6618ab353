package org.chanjiao.extraction;

/** Over what one actual value is measured. */
public enum Scope {
    /** The whole area of the plan. */
    PLAN,
    PER_SCHOOL,
    PER_ENTERPRISE,
    PER_TEACHER,
    PER_PERSON
}
