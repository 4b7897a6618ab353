package org.chanjiao.extraction;

/** Over what time one actual value is counted. */
public enum Period {
    /** A total to be reached once. */
    CUMULATIVE,
    /** 每年、年均. */
    PER_YEAR,
    /** 每5年. */
    PER_5_YEARS,
    /** 前3年. */
    FIRST_3_YEARS,
    /** A rule that always holds. */
    STANDING,
    /** A span of time that is itself the figure. */
    HORIZON
}
