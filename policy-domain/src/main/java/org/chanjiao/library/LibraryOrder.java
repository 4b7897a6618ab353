package org.chanjiao.library;

/** In which order the library lists. */
public enum LibraryOrder {
    /** Policies with the words in their title first, then the newest; reaches the newest {@value Library#RANKED} finds. */
    RELEVANCE,
    /** By day of issue, the newest first; reaches everything. */
    NEWEST
}
