package org.chanjiao.draft;

/** Where an import draft stands. */
public enum DraftStatus {
    OPEN,
    PUBLISHED,
    /** Put away without publication; still readable. */
    DISCARDED
}
