package org.chanjiao.reporting;

import java.util.List;
import java.util.UUID;
import org.chanjiao.attachment.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report as its pages show it.
 *
 * @param task null for a figure that is asked for by itself
 * @param target null for a task
 * @param measure null for a task
 * @param originNote number of the report the content comes from
 * @param words the submitted figure in words
 * @param ledger what a ledger says of it now, null where none counts it
 * @param counted what it said when the report was sent, null before and for typed figures
 * @param evidence what a file has to show, without which the figure is not taken; null where none is needed
 * @param last what was said the last time, null for a first report
 */
public record LineSheet(
        UUID id,
        int ordinal,
        LineKind kind,
        LineRole role,
        @Nullable UUID task,
        @Nullable UUID target,
        String title,
        String sentence,
        @Nullable Measure measure,
        Entry entry,
        Origin origin,
        @Nullable String originNote,
        @Nullable String returnNote,
        String words,
        @Nullable Carried last,
        @Nullable LedgerFigure ledger,
        @Nullable Counted counted,
        @Nullable String evidence,
        List<Flag> flags,
        List<OtherClaim> others,
        List<ReportRevision> revisions) {

    /** Whether a ledger counts it, so that nothing is typed. */
    public boolean isFromLedger() {
        return origin == Origin.LEDGER;
    }

    /** Whether the ledger says something else now than when the report was sent. */
    public boolean hasMovedOn() {
        return ledger != null && counted != null && !ledger.allWords().equals(counted.allWords());
    }

    /** What its files are attached to. */
    public Subject subject() {
        return LineAttachmentAccess.subject(id);
    }
}
