package org.chanjiao.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page of one report shows.
 *
 * @param needsReason whether sending it now needs a reason, because it comes late
 * @param reviewers whom the person may name when sending, or hand it over to
 * @param innerFirst whether one of the unit's own has to be named
 * @param mayRestate whether the person may put an accepted figure right in one act
 * @param correctionAsked what the unit wants put right, null where it asks for nothing
 */
public record ReportSheet(
        ReportHead head,
        long version,
        List<LineSheet> lines,
        List<ReportStep> steps,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        @Nullable String lateReason,
        boolean onBehalf,
        boolean needsReason,
        boolean innerFirst,
        boolean mayWrite,
        boolean mayReview,
        boolean mayUnlock,
        boolean mayRestate,
        boolean mayAskForCorrection,
        @Nullable String correctionAsked,
        List<NamedReviewer> reviewers) {

    /** Whether nothing speaks against accepting it unseen. */
    public boolean isPlain() {
        return lines.stream().allMatch(line -> line.flags().isEmpty());
    }
}
