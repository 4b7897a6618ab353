package org.chanjiao.policy;

import org.jspecify.annotations.Nullable;

/**
 * One clause that a corrected text adds, drops or rewords.
 *
 * @param before words of the published text, null for an added clause
 * @param after words of the corrected text, null for a dropped clause
 * @param span place in the corrected text; for a dropped clause, empty where it stood
 */
public record ClauseChange(@Nullable String before, @Nullable String after, Span span) {

    public Kind kind() {
        return before == null ? Kind.ADDED : after == null ? Kind.DROPPED : Kind.REWORDED;
    }

    /** What happened to the clause. */
    public enum Kind {
        ADDED,
        DROPPED,
        REWORDED
    }
}
