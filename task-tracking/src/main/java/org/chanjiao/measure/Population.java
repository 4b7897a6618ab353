package org.chanjiao.measure;

import org.chanjiao.target.TargetScope;

/** Whom a demand on each school, enterprise, teacher or person is about. */
public enum Population {
    /** The plan as a whole. */
    NONE,
    /** Every active school in the place of the policy. */
    SCHOOLS,
    /** Every active enterprise in the place of the policy. */
    ENTERPRISES,
    /** Everybody on the roster of teachers of the place, from the day of hiring. */
    TEACHERS,
    /** Whoever has a fact. */
    REPORTED;

    static Population of(TargetScope scope) {
        return switch (scope) {
            case PLAN -> NONE;
            case PER_SCHOOL -> SCHOOLS;
            case PER_ENTERPRISE -> ENTERPRISES;
            case PER_TEACHER -> TEACHERS;
            case PER_PERSON -> REPORTED;
        };
    }
}
