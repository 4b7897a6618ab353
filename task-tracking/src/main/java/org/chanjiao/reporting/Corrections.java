package org.chanjiao.reporting;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepted figures put right: asked for by the unit, done in one act by the bureau, with a reason that stays in sight. */
@Service
@Transactional
@RequiredArgsConstructor
public class Corrections {

    private final ReportRepository reports;
    private final ReportSight sight;
    private final ReportFacts facts;
    private final ReportCalendar calendar;
    private final ApplicationEventPublisher events;

    /** The unit asks for it, and says which figure and why. */
    public void ask(ReportId id, String words, Person person) {
        Report report = seen(id, person);
        if (!sight.writes(person, report)) {
            throw new UnknownReport(id);
        }
        report.askForCorrection(words, person, calendar.now());
        saved(report, StepKind.CORRECTION_ASKED);
    }

    /** The bureau leaves the figure as it is. */
    public void decline(ReportId id, String reason, Person person) {
        Report report = reviewed(id, person);
        report.declineCorrection(reason, person, calendar.now());
        saved(report, StepKind.CORRECTION_DECLINED);
    }

    /**
     * The bureau puts a figure right: from now on the other one counts, in everything above it as well.
     *
     * @param line ordinal of the line
     * @throws ReportRefused when the figure cannot be read or is the same, or the reason is missing
     * @throws OwnReport when the person sent the report
     */
    public void restate(ReportId id, int line, Entry typed, String reason, Person person) {
        Report report = reviewed(id, person);
        ReportLine changed = report.restate(line, typed, reason, person, calendar.now(), calendar.today());
        saved(report, StepKind.RESTATED);
        facts.restated(report, changed, reason.strip());
    }

    private Report reviewed(ReportId id, Person person) {
        Report report = seen(id, person);
        if (!sight.reviews(person, report)) {
            throw new UnknownReport(id);
        }
        return report;
    }

    private Report seen(ReportId id, Person person) {
        return reports.findById(id)
                .filter(report -> sight.sees(person, report))
                .orElseThrow(() -> new UnknownReport(id));
    }

    private void saved(Report report, StepKind step) {
        reports.flush();
        events.publishEvent(new ReportEvent.ReportMoved(
                report.id(),
                report.organisationId(),
                step,
                report.number(),
                ReportStep.blankToNull(ReportStep.lastNote(report.steps(), step))));
    }
}
