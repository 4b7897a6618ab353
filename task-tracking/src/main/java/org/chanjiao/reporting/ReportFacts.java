package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.NewFact;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.target.TargetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Turns the figures of reports into facts, in the transaction that sends, accepts or returns a report. A sum so far counts
 * with what came to it since the report before, so a changed figure changes the fact of the next report as well.
 */
@Component
@RequiredArgsConstructor
class ReportFacts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String SAME =
            """
            from report r join report_line l on l.report_id = r.id
            where r.organisation_id = :unit and l.target_id = :target
              and (r.status in ('UNIT_REVIEW', 'BUREAU_REVIEW', 'ACCEPTED') or r.correcting)
            """;
    private static final String BEFORE = "select l.value " + SAME
            + """
             and (r.last_day, r.opened_at, r.id) < (cast(:last as date), cast(:opened as timestamptz), :self)
             and (not :yearly or extract(year from r.last_day) = extract(year from cast(:last as date)))
            order by r.last_day desc, r.opened_at desc, r.id desc limit 1
            """;
    private static final String AFTER = "select r.id " + SAME
            + """
             and (r.last_day, r.opened_at, r.id) > (cast(:last as date), cast(:opened as timestamptz), :self)
            order by r.last_day, r.opened_at, r.id limit 1
            """;

    private final Facts facts;
    private final ReportRepository reports;
    private final Organisations organisations;
    private final Attachments attachments;
    private final JdbcClient database;

    /** Unchecked, typed only or with a document; while a correction is under way the accepted figures stand. */
    void sent(Report report) {
        if (!report.correcting()) {
            state(report, Grade.D, "");
        }
    }

    /** Checked by the bureau. */
    void accepted(Report report, boolean corrected) {
        state(report, Grade.B, corrected ? ReportStep.lastNote(report.steps(), StepKind.UNLOCKED) : "");
    }

    /** One accepted figure is another one now, for this reason; what follows from it follows. */
    void restated(Report report, ReportLine line, String reason) {
        state(report, line, Grade.B, reason);
        next(report, line).ifPresent(later -> again(later, line));
    }

    /** Files of an accepted report stay as they are; those of one that is opened again may change. */
    void lockFiles(Report report, boolean locked) {
        for (ReportLine line : report.lines()) {
            if (line.kind() == LineKind.TASK) {
                continue;
            }
            if (locked) {
                attachments.lock(LineAttachmentAccess.subject(line.id()));
            } else {
                attachments.unlock(LineAttachmentAccess.subject(line.id()));
            }
        }
    }

    /** No longer said; what was accepted before stands until it is corrected. */
    void returned(Report report) {
        if (!report.correcting()) {
            facts.withdraw(FactSource.report(report.id().value()));
            figures(report).forEach(line -> next(report, line).ifPresent(later -> again(later, line)));
        }
    }

    private void state(Report report, Grade grade, String reason) {
        for (ReportLine line : figures(report)) {
            state(report, line, grade, reason);
            next(report, line).ifPresent(later -> again(later, line));
        }
    }

    private void again(Report later, ReportLine changed) {
        Grade grade = later.status() == ReportStatus.ACCEPTED || later.correcting() ? Grade.B : Grade.D;
        figures(later).stream()
                .filter(line -> Objects.equals(line.targetId(), changed.targetId()))
                .forEach(line -> state(later, line, grade, ""));
    }

    private void state(Report report, ReportLine line, Grade grade, String reason) {
        TargetId target = new TargetId(Objects.requireNonNull(line.targetId()));
        FactSource source = FactSource.report(report.id().value());
        boolean documented =
                !attachments.of(LineAttachmentAccess.subject(line.id())).isEmpty();
        List<NewFact> stated = List.of(fact(report, line, grade == Grade.D && documented ? Grade.C : grade));
        if (reason.isEmpty()) {
            facts.record(target, source, stated);
        } else {
            facts.restate(target, source, stated, reason);
        }
    }

    private NewFact fact(Report report, ReportLine line, Grade grade) {
        Figure figure = line.submitted();
        String entity = report.organisationId().toString();
        String name = organisations.view(report.unit()).name();
        LocalDate sentOn =
                LocalDate.ofInstant(Objects.requireNonNull(report.dispatch().at()), ZONE);
        LocalDate on = report.days().figuresOn(sentOn);
        if (figure.numerator() != null && figure.denominator() != null) {
            return NewFact.share(on, figure.numerator(), figure.denominator(), grade, entity, name);
        }
        Measure measure = Objects.requireNonNull(line.measure());
        if (measure.isMilestone()) {
            LocalDate done = figure.doneOn();
            BigDecimal reached = done == null ? BigDecimal.ZERO : BigDecimal.ONE;
            return NewFact.of(done == null ? on : done, reached, grade, entity, name);
        }
        BigDecimal value = Objects.requireNonNull(figure.value());
        BigDecimal counted = measure.isCumulative() ? value.subtract(before(report, line, measure)) : value;
        return NewFact.of(on, counted, grade, entity, name);
    }

    /** The sum so far as the report before says it, 0 where there is none. */
    private BigDecimal before(Report report, ReportLine line, Measure measure) {
        return same(BEFORE, report, line)
                .param("yearly", measure.yearly())
                .query(BigDecimal.class)
                .optional()
                .orElse(BigDecimal.ZERO);
    }

    /** The next report of the same unit that counts on from this one. */
    private Optional<Report> next(Report report, ReportLine line) {
        Measure measure = line.measure();
        return measure != null && measure.isCumulative()
                ? same(AFTER, report, line)
                        .query(UUID.class)
                        .optional()
                        .flatMap(id -> reports.findById(new ReportId(id)))
                : Optional.empty();
    }

    private JdbcClient.StatementSpec same(String sql, Report report, ReportLine line) {
        return database.sql(sql)
                .param("unit", report.organisationId())
                .param("target", line.targetId())
                .param("last", report.days().lastDay())
                .param("opened", report.openedAt().atOffset(ZoneOffset.UTC))
                .param("self", report.id().value());
    }

    private static List<ReportLine> figures(Report report) {
        return report.lines().stream()
                .filter(line -> line.kind() == LineKind.FIGURE && !line.isCounted())
                .toList();
    }
}
