package org.chanjiao.target;

/** Over which time a figure is to be reached. */
public enum Period {
    /** Once, in total, by the deadline. */
    CUMULATIVE,
    PER_YEAR,
    /** Within every run of a number of years. */
    PER_N_YEARS,
    /** Within the first number of years of whoever is measured. */
    FIRST_N_YEARS,
    /** A rule that always holds. */
    STANDING,
    /** A time span that is itself the figure. */
    HORIZON
}
