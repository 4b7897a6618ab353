package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** One thing a report asks for: the narrative of a task, or a figure under it. It copies its sentence when it is asked. */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class ReportLine {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private @Nullable UUID taskId;
    private @Nullable UUID targetId;

    @Enumerated(EnumType.STRING)
    private LineRole role;

    private String title;
    private String sentence;

    @Embedded
    private @Nullable Measure measure;

    @Embedded
    private Entry entry;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable String originNote;
    private @Nullable String returnNote;
    private @Nullable String acceptedText;

    @Embedded
    private @Nullable Figure figure;

    @Embedded
    private @Nullable Counted counted;

    ReportLine(ReportId report, int ordinal, Asked asked) {
        this.id = UUID.randomUUID();
        this.reportId = report.value();
        this.ordinal = ordinal;
        this.kind = asked.measure() == null ? LineKind.TASK : LineKind.FIGURE;
        this.taskId = asked.task();
        this.targetId = asked.target();
        this.role = asked.role();
        this.title = asked.title();
        this.sentence = asked.sentence();
        this.measure = asked.measure();
        this.entry = Entry.BLANK;
        this.origin = Origin.EMPTY;
    }

    String key() {
        return String.valueOf(targetId == null ? taskId : targetId);
    }

    Figure submitted() {
        return figure == null ? Figure.NONE : figure;
    }

    /** Takes over what a person entered, where a person is asked; the same as before leaves the origin as it was. */
    void enter(Entry typed) {
        if (!isCounted() && !typed.equals(entry)) {
            entry = typed;
            origin = typed.isBlank() ? Origin.EMPTY : Origin.TYPED;
            originNote = null;
        }
    }

    /** Fills it from elsewhere and says from where. */
    void fill(Entry other, Origin from, String note) {
        entry = other;
        origin = from;
        originNote = note;
    }

    /** Whether a ledger counts it, so that nothing is typed. */
    boolean isCounted() {
        return origin == Origin.LEDGER;
    }

    boolean isTypedFigure() {
        return measure != null && !isCounted();
    }

    /** Says another figure, which the bureau enters. */
    ReportRevision restate(Entry typed, LocalDate today, Instant at, String by, String reason) {
        List<ReportFault> faults = FigureReader.none();
        Figure read = FigureReader.read(Objects.requireNonNull(measure), ordinal, typed, today, faults);
        if (!faults.isEmpty()) {
            throw new ReportRefused(faults);
        }
        entry = typed;
        origin = Origin.TYPED;
        originNote = null;
        figure = read;
        return accept(at, by, reason).orElseThrow(() -> ReportRefused.of("figure", "reports.fault.same"));
    }

    /** From now on a ledger counts it; what was typed is not asked any more. */
    void countFrom(String ledger) {
        fill(Entry.BLANK, Origin.LEDGER, ledger);
    }

    /** No ledger counts it any more: it is to be typed. */
    void countNoLonger() {
        entry = Entry.BLANK;
        origin = Origin.EMPTY;
        originNote = null;
        counted = null;
        figure = null;
    }

    /** What stands against sending it. */
    void check(LocalDate today, Backing backing, List<ReportFault> faults) {
        if (measure == null) {
            if (role == LineRole.LEAD && entry.progress().isBlank()) {
                faults.add(new ReportFault(ordinal, "progress", "reports.fault.progress"));
            }
        } else if (said(measure, today, backing, faults).saysSomething() && backing.isBare(this)) {
            faults.add(new ReportFault(ordinal, "evidence", "reports.fault.evidence"));
        }
    }

    private Figure said(Measure asked, LocalDate today, Backing backing, List<ReportFault> faults) {
        if (!isCounted()) {
            return FigureReader.read(asked, ordinal, entry, today, faults);
        }
        LedgerFigure ledger = backing.counted(this);
        return ledger == null ? Figure.NONE : ledger.figure();
    }

    /** Fixes the figure that is sent, typed or counted, and forgets the note of an earlier return. */
    void send(LocalDate today, Backing backing) {
        if (measure != null) {
            LedgerFigure ledger = isCounted() ? backing.counted(this) : null;
            counted = ledger == null ? null : ledger.fixed();
            figure = said(measure, today, backing, FigureReader.none());
        }
        returnNote = null;
    }

    void returned(@Nullable String note) {
        returnNote = note;
    }

    /** What it says now, in words. */
    String words() {
        if (counted != null) {
            return counted.words();
        }
        return measure == null ? "" : submitted().words(measure.unit());
    }

    /** Fixes the figure as accepted; where another one was accepted before, says what was before and after. */
    Optional<ReportRevision> accept(Instant at, @Nullable String by, String reason) {
        String before = acceptedText;
        acceptedText = words();
        return before == null || before.equals(acceptedText)
                ? Optional.empty()
                : Optional.of(new ReportRevision(id, at, by == null ? "" : by, reason, before, acceptedText));
    }
}
