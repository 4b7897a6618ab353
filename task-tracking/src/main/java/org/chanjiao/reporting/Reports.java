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

/** What units do with their reports: fill in, carry over, send, and have an accepted one opened again. */
@Service
@Transactional
@RequiredArgsConstructor
public class Reports {

    private final ReportRepository reports;
    private final ReportCycleRepository cycles;
    private final ReportSight sight;
    private final Reviewers reviewers;
    private final LastEntries last;
    private final SharedFigures shared;
    private final CrossChecks checks;
    private final LedgerFigures ledgers;
    private final EvidenceNeeds evidence;
    private final ReportFacts facts;
    private final ReportCalendar calendar;
    private final ApplicationEventPublisher events;

    /**
     * Keeps what was entered so far; a draft is nobody's statement yet and leaves no audit entry.
     *
     * @param entries by the ordinal of the line
     * @param seen the version it was read at
     * @return the version it has now
     * @throws ChangedReport when somebody else saved it since
     */
    public long save(ReportId id, Map<Integer, Entry> entries, long seen, Person person) {
        Report report = writable(id, seen, person);
        report.save(entries, person, calendar.now());
        reports.flush();
        return version(report);
    }

    /** 无变化: keeps the rest as entered and carries over what was said the last time. */
    public long carryOver(ReportId id, Map<Integer, Entry> entries, long seen, Person person) {
        Report report = writable(id, seen, person);
        report.save(entries, person, calendar.now());
        report.carryOver(last.of(report), person, calendar.now());
        reports.flush();
        return version(report);
    }

    /**
     * Sends it. What was entered is kept even when it is not sent.
     *
     * @param reviewer whom the person names; null leaves it to the bureau
     * @throws ReportRefused when something is missing or wrong
     */
    @Transactional(noRollbackFor = ReportRefused.class)
    public void submit(
            ReportId id,
            Map<Integer, Entry> entries,
            @Nullable UUID reviewer,
            String lateReason,
            long seen,
            Person person) {
        Report report = writable(id, seen, person);
        report.save(entries, person, calendar.now());
        NamedReviewer named = named(report, reviewer, person);
        report.submit(
                new Sending(person, named, sight.writesFor(person, report), lateReason),
                new Backing(ledgers.of(report), evidence.missing(report)),
                calendar.now(),
                calendar.today());
        reports.flush();
        report.flagged(checks.of(report).size());
        facts.sent(report);
        shared.spread(report);
        tell(report, StepKind.SUBMITTED, report.dispatch().lateReason());
    }

    /** The bureau opens an accepted report for a correction. */
    public void unlock(ReportId id, String reason, Person person) {
        Report report = seen(id, person);
        if (!sight.reviews(person, report)) {
            throw new UnknownReport(id);
        }
        report.unlock(reason, person, calendar.now());
        reports.flush();
        facts.lockFiles(report, false);
        tell(report, StepKind.UNLOCKED, reason.strip());
    }

    private @Nullable NamedReviewer named(Report report, @Nullable UUID reviewer, Person person) {
        List<NamedReviewer> offered = reviewers.of(report, person.accountId().value());
        boolean inside = offered.stream().anyMatch(NamedReviewer::inside)
                && cycles.findById(report.policyId()).orElseThrow().terms().innerReview();
        if (reviewer == null && !inside) {
            return null;
        }
        return offered.stream()
                .filter(each -> each.id().equals(reviewer) && (each.inside() || !inside))
                .findFirst()
                .orElseThrow(() -> ReportRefused.of("reviewer", "reports.fault.reviewer"));
    }

    private Report writable(ReportId id, long seen, Person person) {
        Report report = seen(id, person);
        if (!sight.writes(person, report)) {
            throw new UnknownReport(id);
        }
        if (version(report) != seen) {
            throw new ChangedReport(id, version(report), report.savedByName());
        }
        return report;
    }

    private Report seen(ReportId id, Person person) {
        return reports.findById(id)
                .filter(report -> sight.sees(person, report))
                .orElseThrow(() -> new UnknownReport(id));
    }

    private void tell(Report report, StepKind step, @Nullable String note) {
        events.publishEvent(
                new ReportEvent.ReportMoved(report.id(), report.organisationId(), step, report.number(), note));
    }

    private static long version(Report report) {
        return report.version() == null ? 0 : report.version();
    }
}
