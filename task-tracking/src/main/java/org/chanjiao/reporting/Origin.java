package org.chanjiao.reporting;

/** Where the content of a line comes from. */
public enum Origin {
    EMPTY,
    TYPED,
    /** 无变化: the last figures carried over by one press. */
    UNCHANGED,
    /** Filled from the last report when this one was born. */
    LAST_REPORT,
    /** Entered once in another report that asks for the same. */
    OTHER_REPORT,
    /** Counted from a ledger; nothing to type. */
    LEDGER
}
