package org.chanjiao.draft;

import java.time.Instant;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/** What became of a submitted document. */
public sealed interface Arrival {

    /**
     * A draft was opened.
     *
     * @param corrects the published policy of the same number that the draft is taken to correct, null for a new document
     */
    record Opened(DraftId draft, @Nullable PolicyId corrects) implements Arrival {}

    /** The same words are being settled already; nothing was opened. */
    record InDraft(DraftId draft, String openedBy, Instant openedAt) implements Arrival {}

    /** The same words are in the library already; nothing was opened. */
    record InLibrary(PolicyId policy, String title, int textNumber) implements Arrival {}
}
