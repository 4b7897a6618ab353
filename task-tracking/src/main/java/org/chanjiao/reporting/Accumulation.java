package org.chanjiao.reporting;

/** How figures of several periods come together. */
public enum Accumulation {
    /** They add up; what is entered is the sum so far. */
    FLOW,
    /** The latest counts. */
    STOCK
}
