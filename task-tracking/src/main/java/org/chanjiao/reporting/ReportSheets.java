package org.chanjiao.reporting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One report with everything that stands beside it: last figures, cross-checks, history, and what one may do with it. */
@Service
@RequiredArgsConstructor
public class ReportSheets {

    private final ReportRepository reports;
    private final ReportCycleRepository cycles;
    private final ReportSight sight;
    private final Reviewers reviewers;
    private final LastEntries last;
    private final CrossChecks checks;
    private final LedgerFigures ledgers;
    private final EvidenceNeeds evidence;
    private final ReportCalendar calendar;
    private final JdbcClient database;

    /** @throws UnknownReport when there is none that the person may see */
    @Transactional(readOnly = true)
    public ReportSheet of(ReportId id, Person person) {
        Report report = reports.findById(id)
                .filter(found -> sight.sees(person, found))
                .orElseThrow(() -> new UnknownReport(id));
        List<NamedReviewer> offered = reviewers.of(report, person.accountId().value());
        boolean innerFirst = offered.stream().anyMatch(NamedReviewer::inside)
                && cycles.findById(report.policyId()).orElseThrow().terms().innerReview();
        return new ReportSheet(
                head(id),
                report.version() == null ? 0 : report.version(),
                lines(report),
                List.copyOf(report.steps()),
                report.savedAt(),
                report.savedByName(),
                report.dispatch().lateReason(),
                sight.writesFor(person, report),
                report.dispatch().firstAt() == null
                        && calendar.today().isAfter(report.days().graceOn()),
                innerFirst,
                report.status().isWritable() && sight.writes(person, report),
                sight.mayReviewNow(person, report),
                report.status() == ReportStatus.ACCEPTED && sight.reviews(person, report),
                report.status() == ReportStatus.ACCEPTED && sight.reviews(person, report) && !report.isSentBy(person),
                report.status() == ReportStatus.ACCEPTED && sight.writes(person, report),
                report.correctionAsked() ? ReportStep.lastNote(report.steps(), StepKind.CORRECTION_ASKED) : null,
                offered(report, offered, innerFirst));
    }

    private static List<NamedReviewer> offered(Report report, List<NamedReviewer> all, boolean innerFirst) {
        return switch (report.status()) {
            case DRAFT, RETURNED ->
                all.stream().filter(each -> each.inside() || !innerFirst).toList();
            case UNIT_REVIEW -> all.stream().filter(NamedReviewer::inside).toList();
            case BUREAU_REVIEW -> all.stream().filter(each -> !each.inside()).toList();
            case ACCEPTED -> List.of();
        };
    }

    private List<LineSheet> lines(Report report) {
        Map<Integer, Carried> before = last.of(report);
        List<OtherClaim> others = checks.others(report);
        Map<Integer, String> needs = evidence.of(report);
        Map<Integer, LedgerFigure> counted = ledgers.of(report);
        List<Flag> flags = checks.of(report, before, others, counted);
        return report.lines().stream()
                .map(line -> new LineSheet(
                        line.id(),
                        line.ordinal(),
                        line.kind(),
                        line.role(),
                        line.taskId(),
                        line.targetId(),
                        line.title(),
                        line.sentence(),
                        line.measure(),
                        line.entry(),
                        line.origin(),
                        line.originNote(),
                        line.returnNote(),
                        line.words(),
                        before.get(line.ordinal()),
                        counted.get(line.ordinal()),
                        line.counted(),
                        needs.get(line.ordinal()),
                        flags.stream()
                                .filter(flag -> flag.line() == line.ordinal())
                                .toList(),
                        others.stream()
                                .filter(other -> other.line() == line.ordinal())
                                .toList(),
                        revisions(report, line.id())))
                .toList();
    }

    private static List<ReportRevision> revisions(Report report, UUID line) {
        return report.revisions().stream()
                .filter(revision -> revision.line().equals(line))
                .toList();
    }

    private ReportHead head(ReportId id) {
        return database.sql(
                        """
                select r.*, p.title as policy_title, o.name as unit from report r
                join policy p on p.id = r.policy_id join organisation o on o.id = r.organisation_id where r.id = ?""")
                .param(id.value())
                .query((row, number) -> ReportShelf.head(row, calendar.today()))
                .single();
    }
}
