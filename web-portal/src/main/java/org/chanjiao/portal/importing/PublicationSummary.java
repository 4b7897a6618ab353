package org.chanjiao.portal.importing;

import java.util.List;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.PublicationCheck;

/**
 * The checklist of a publication and what it would open.
 *
 * @param seen when the draft was last touched as this page shows it
 */
record PublicationSummary(
        String id,
        DraftSheet.Header header,
        String seen,
        List<PublicationCheck.Result> checks,
        boolean ready,
        long tasks,
        long targets,
        long restatements,
        long rejected) {

    static PublicationSummary of(DraftSheet sheet) {
        List<PublicationCheck.Result> checks = PublicationCheck.of(sheet);
        return new PublicationSummary(
                sheet.header().id().toString(),
                sheet.header(),
                sheet.header().touched().at().toString(),
                checks,
                checks.stream().allMatch(PublicationCheck.Result::holds),
                sheet.tasks().stream()
                        .filter(task -> task.decision().goesLive())
                        .count(),
                sheet.targets().stream()
                        .filter(target -> target.decision().goesLive() && target.duplicateOf() == null)
                        .count(),
                sheet.targets().stream()
                        .filter(target -> target.decision().goesLive() && target.duplicateOf() != null)
                        .count(),
                sheet.tasks().stream()
                                .filter(task -> !task.decision().goesLive())
                                .count()
                        + sheet.targets().stream()
                                .filter(target -> !target.decision().goesLive())
                                .count());
    }

    /** The start of the address, inside the draft's page, of what stands against a check. */
    public String anchor(PublicationCheck.Result result) {
        return result.check() == PublicationCheck.QUESTIONS_ANSWERED ? "#question-" : "#item-";
    }
}
