package org.chanjiao.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A past-tense event that goes to the audit trail, in the transaction that published it. The trail adds who, when and
 * from where.
 */
public interface Audited {

    /** What was done, as one dotted word pair: {@code account.disabled}. */
    String action();

    /** The kind of thing it was done to: {@code account}. */
    String subjectType();

    /** The id of that thing as text. */
    String subjectId();

    /** One sentence for the reader, without secrets. */
    String summary();

    /** Whether it succeeded; a refused sign-in did not. */
    default boolean succeeded() {
        return true;
    }

    /** The login of whoever did it, where the event knows and nobody is signed in yet; null everywhere else. */
    default @Nullable String doneBy() {
        return null;
    }

    /** The state before as text, of which the trail keeps a digest only; null where there was none. */
    default @Nullable String before() {
        return null;
    }

    /** The state after as text, of which the trail keeps a digest only; null where there is none. */
    default @Nullable String after() {
        return null;
    }
}
