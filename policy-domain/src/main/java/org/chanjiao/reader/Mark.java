package org.chanjiao.reader;

/** What a stretch of a policy's text is. */
public enum Mark {
    /** The name of a responsible unit. */
    UNIT,
    /** A figure with its subject. */
    TARGET,
    /** The title of an upstream document. */
    CITATION,
    /** What was searched for. */
    HIT
}
