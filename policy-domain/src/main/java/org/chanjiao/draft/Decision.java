package org.chanjiao.draft;

/** What a clerk decided about something read from a text. */
public enum Decision {
    /** Read by the machine, not yet looked at. */
    PROPOSED,
    ACCEPTED,
    EDITED,
    REJECTED,
    /** Put in by a clerk. */
    ADDED;

    /** Whether the item goes live on publication. */
    public boolean goesLive() {
        return this == ACCEPTED || this == EDITED || this == ADDED;
    }
}
