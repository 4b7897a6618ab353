package org.chanjiao.reading;

/** How far a document has come. */
public enum ReadingStatus {
    WAITING,
    /** The words are being taken out of the file. */
    EXTRACTING,
    /** Tasks, units and targets are being found and laid out. */
    DRAFTING,
    /** Its draft is open. */
    OPENED,
    /** The same words are being settled, or in the library, already. */
    KNOWN,
    /** No text can be had from the file. */
    REFUSED,
    /** Something went wrong that is not the file's fault; it can be tried again. */
    FAILED,
    /** A clerk took it off the list. */
    REMOVED;

    public boolean running() {
        return this == WAITING || this == EXTRACTING || this == DRAFTING;
    }
}
