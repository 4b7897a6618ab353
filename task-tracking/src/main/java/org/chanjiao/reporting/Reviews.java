package org.chanjiao.reporting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers do: inside the unit first where the unit wants it, then at the bureau. Nobody reviews their own. */
@Service
@Transactional
@RequiredArgsConstructor
public class Reviews {

    private final ReportRepository reports;
    private final ReportSight sight;
    private final Reviewers reviewers;
    private final CrossChecks checks;
    private final ReportFacts facts;
    private final ReportCalendar calendar;
    private final ApplicationEventPublisher events;

    /** Finds it right: the unit's reviewer passes it on to the bureau, the bureau accepts and locks it. */
    public void accept(ReportId id, Person person) {
        accept(turn(id, person), person);
    }

    /**
     * Accepts those of them that nothing speaks against.
     *
     * @return how many were accepted; the others stay where they are
     */
    public int acceptAll(List<ReportId> ids, Person person) {
        List<Report> plain = ids.stream()
                .map(id -> turn(id, person))
                .filter(report -> checks.of(report).isEmpty())
                .toList();
        plain.forEach(report -> accept(report, person));
        return plain.size();
    }

    /**
     * Sends it back.
     *
     * @param notes by the ordinal of the line
     * @throws ReportRefused without a single note
     */
    public void returnForRevision(ReportId id, Map<Integer, String> notes, String general, Person person) {
        Report report = turn(id, person);
        report.returnForRevision(notes, general, person, calendar.now());
        saved(report, StepKind.RETURNED, general.isBlank() ? null : general.strip());
        facts.returned(report);
    }

    /** 转办: names somebody else. */
    public void handOver(ReportId id, UUID to, Person person) {
        Report report = turn(id, person);
        boolean inside = report.status() == ReportStatus.UNIT_REVIEW;
        NamedReviewer named = reviewers
                .find(report, person.accountId().value(), to)
                .filter(each -> each.inside() == inside)
                .orElseThrow(() -> ReportRefused.of("to", "reports.fault.reviewer"));
        report.handOver(named, person, calendar.now());
        saved(report, StepKind.HANDED_OVER, named.name());
    }

    private void accept(Report report, Person person) {
        if (report.status() == ReportStatus.UNIT_REVIEW) {
            report.passInside(person, calendar.now());
            saved(report, StepKind.PASSED_INSIDE, null);
        } else {
            boolean corrected = report.correcting();
            report.accept(person, calendar.now());
            saved(report, StepKind.ACCEPTED, null);
            facts.accepted(report, corrected);
            facts.lockFiles(report, true);
        }
    }

    private void saved(Report report, StepKind step, @Nullable String note) {
        reports.flush();
        events.publishEvent(
                new ReportEvent.ReportMoved(report.id(), report.organisationId(), step, report.number(), note));
    }

    /** @throws OwnReport when the person sent it; @throws WrongReportState when it is nobody's turn to review it */
    private Report turn(ReportId id, Person person) {
        Report report = reports.findById(id)
                .filter(found -> sight.reviewsInside(person, found) || sight.reviews(person, found))
                .orElseThrow(() -> new UnknownReport(id));
        if (report.isSentBy(person) && report.status().isUnderReview()) {
            throw new OwnReport(id);
        }
        if (!sight.mayReviewNow(person, report)) {
            throw new WrongReportState("Not this person's turn: " + id);
        }
        return report;
    }
}
