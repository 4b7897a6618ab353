package org.chanjiao.reading;

import java.time.Instant;
import org.chanjiao.draft.DraftId;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * A document that came in, as its page shows it.
 *
 * @param id also that of the draft it becomes
 * @param fileName null for pasted text
 * @param characters length of its text, null while unknown
 * @param message why no text can be had from it; where its words are known, who imported them or what they are published as
 * @param draft the draft that holds its words, null while there is none
 * @param policy the policy that holds its words already, or whose text it corrects
 * @param interrupted whether the process that read it is gone; nothing of it was kept then but the file
 */
public record ReadingView(
        DraftId id,
        RegionCode desk,
        @Nullable String fileName,
        ReadingStatus status,
        @Nullable Integer characters,
        @Nullable String message,
        @Nullable DraftId draft,
        @Nullable PolicyId policy,
        Instant receivedAt,
        String receiver,
        boolean interrupted) {

    public boolean running() {
        return status.running() && !interrupted;
    }

    /** Whether reading it once more makes sense. */
    public boolean retryable() {
        return interrupted || status == ReadingStatus.FAILED;
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return switch (status) {
            case WAITING -> 5;
            case EXTRACTING -> 25;
            case DRAFTING -> 60;
            default -> 100;
        };
    }
}
