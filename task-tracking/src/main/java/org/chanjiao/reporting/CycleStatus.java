package org.chanjiao.reporting;

/** Whether new requests are born under a cycle. */
public enum CycleStatus {
    /** Every period asks its units. */
    OPEN,
    /** No new requests; those that exist go on. */
    CLOSED
}
