package org.chanjiao.ledger;

/** How far an uploaded workbook has come. */
public enum ImportStatus {
    /** Every row is being looked at; nothing is written. */
    CHECKING,
    /** Looked at; somebody decides whether and what is written. */
    CHECKED,
    /** The rows are being written, all in one transaction. */
    WRITING,
    WRITTEN,
    /** It could not be read. */
    REFUSED,
    /** What it had written was taken out again. */
    UNDONE;

    boolean isRunning() {
        return this == CHECKING || this == WRITING;
    }
}
