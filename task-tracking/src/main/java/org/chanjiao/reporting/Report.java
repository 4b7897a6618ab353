package org.chanjiao.reporting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What one unit is asked to report against one policy for one period, and its answer.
 *
 * <p>It is born on the first day of the period with a line for every task and figure. The unit fills it in and sends it; the
 * reviewer of the unit, where it wants one, and then the bureau accept it or send it back with notes at its lines. Accepted
 * it is locked; only a reason opens it again, and then the accepted figures stay until the corrected ones are accepted.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Report extends AskedReport {

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    @Embedded
    private Dispatch dispatch;

    private boolean correcting;
    private boolean correctionAsked;
    private int flags;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant savedAt;
    private @Nullable String savedByName;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "report_id", insertable = false, updatable = false)
    @OrderBy("ordinal")
    private List<ReportLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_step", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "number")
    private List<ReportStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_revision", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "number")
    private List<ReportRevision> revisions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    Report(String number, ReportCycle cycle, OrganisationId unit, ReportDays days, Instant at) {
        super(number, cycle, unit, days, at);
        this.status = ReportStatus.DRAFT;
        this.dispatch = Dispatch.NONE;
    }

    List<ReportLine> lines() {
        return List.copyOf(lines);
    }

    /** Asks for what is not asked yet; true when anything was added. */
    boolean ask(List<Asked> wanted) {
        List<String> known = new ArrayList<>(lines.stream().map(ReportLine::key).toList());
        int before = lines.size();
        for (Asked asked : wanted) {
            if (!known.contains(asked.key())) {
                known.add(asked.key());
                lines.add(new ReportLine(id(), lines.size() + 1, asked));
            }
        }
        return lines.size() > before;
    }

    /** Keeps what a person has entered so far, by the ordinal of the line. */
    void save(Map<Integer, Entry> entries, Person by, Instant at) {
        status.requireWritable();
        lines.forEach(line -> line.enter(entries.getOrDefault(line.ordinal(), line.entry())));
        savedAt = at;
        savedByName = by.name();
    }

    /** 无变化: carries the last figures and words over, with where they come from. */
    void carryOver(Map<Integer, Carried> last, Person by, Instant at) {
        status.requireWritable();
        lines.forEach(line -> {
            Carried carried = last.get(line.ordinal());
            if (carried != null && !line.isCounted()) {
                line.fill(carried.entry(), Origin.UNCHANGED, carried.number());
            }
        });
        savedAt = at;
        savedByName = by.name();
    }

    /**
     * Sends it to the reviewer named, first inside the unit where that is one of the unit's own.
     *
     * @param backing what ledgers say, and which figures still need a file
     * @throws ReportRefused when a figure is missing or wrong, or it comes late without a reason
     */
    void submit(Sending sending, Backing backing, Instant at, LocalDate today) {
        status.requireWritable();
        List<ReportFault> faults = FigureReader.none();
        lines.forEach(line -> line.check(today, backing, faults));
        boolean late = dispatch.firstAt() == null && today.isAfter(days().graceOn());
        if (late && sending.lateReason().isBlank()) {
            faults.add(new ReportFault(0, "lateReason", "reports.fault.late"));
        }
        if (!faults.isEmpty()) {
            throw new ReportRefused(faults);
        }
        boolean inside = sending.reviewer() != null && sending.reviewer().inside();
        status = status.next(inside ? ReportStatus.UNIT_REVIEW : ReportStatus.BUREAU_REVIEW);
        lines.forEach(line -> line.send(today, backing));
        dispatch = dispatch.sent(sending, late, at);
        step(StepKind.SUBMITTED, sending.by(), at, late ? dispatch.lateReason() : null);
    }

    /** The unit's own reviewer finds it right; the bureau is next. */
    void passInside(Person by, Instant at) {
        status.require(ReportStatus.UNIT_REVIEW);
        requireOther(by);
        status = status.next(ReportStatus.BUREAU_REVIEW);
        dispatch = dispatch.to(null);
        step(StepKind.PASSED_INSIDE, by, at, null);
    }

    /** Sends it back with notes by the ordinal of the line; a line without one stays as it is. */
    void returnForRevision(Map<Integer, String> notes, String general, Person by, Instant at) {
        status.requireUnderReview();
        requireOther(by);
        if (general.isBlank() && notes.values().stream().allMatch(String::isBlank)) {
            throw ReportRefused.of("note", "reports.fault.note");
        }
        status = status.next(ReportStatus.RETURNED);
        lines.forEach(line -> line.returned(ReportStep.blankToNull(notes.getOrDefault(line.ordinal(), ""))));
        step(StepKind.RETURNED, by, at, ReportStep.blankToNull(general));
    }

    /** The bureau finds it right: locked. Figures that replace accepted ones leave a revision. */
    void accept(Person by, Instant at) {
        status.require(ReportStatus.BUREAU_REVIEW);
        requireOther(by);
        status = status.next(ReportStatus.ACCEPTED);
        String reason = ReportStep.lastNote(steps, StepKind.UNLOCKED);
        lines.forEach(line -> line.accept(at, dispatch.byName(), reason).ifPresent(revisions::add));
        correcting = false;
        acceptedAt = at;
        step(StepKind.ACCEPTED, by, at, null);
    }

    /** 转办: somebody else is to review it. */
    void handOver(NamedReviewer to, Person by, Instant at) {
        status.requireUnderReview();
        if (to.id().equals(dispatch.by())) {
            throw new OwnReport(id());
        }
        dispatch = dispatch.to(to);
        step(StepKind.HANDED_OVER, by, at, to.name());
    }

    /** Opens an accepted report for a correction; its figures stand until the corrected ones are accepted. */
    void unlock(String reason, Person by, Instant at) {
        status.require(ReportStatus.ACCEPTED);
        ReportRefused.unlessReasoned(reason);
        status = status.next(ReportStatus.RETURNED);
        correcting = true;
        correctionAsked = false;
        step(StepKind.UNLOCKED, by, at, reason.strip());
    }

    /** The unit asks for an accepted figure to be put right, and says which and why. */
    void askForCorrection(String words, Person by, Instant at) {
        status.require(ReportStatus.ACCEPTED);
        ReportRefused.unlessReasoned(words);
        correctionAsked = true;
        step(StepKind.CORRECTION_ASKED, by, at, words.strip());
    }

    /** The bureau leaves it as it is, and says why. */
    void declineCorrection(String reason, Person by, Instant at) {
        status.require(ReportStatus.ACCEPTED);
        ReportRefused.unlessReasoned(reason);
        correctionAsked = false;
        step(StepKind.CORRECTION_DECLINED, by, at, reason.strip());
    }

    /**
     * Puts one accepted figure right in one act; what was said before stays in sight with the reason.
     *
     * @throws ReportRefused when it is no figure, the same figure, or the reason is missing
     */
    ReportLine restate(int ordinal, Entry typed, String reason, Person by, Instant at, LocalDate today) {
        status.require(ReportStatus.ACCEPTED);
        requireOther(by);
        ReportRefused.unlessReasoned(reason);
        ReportLine line = lines.stream()
                .filter(each -> each.ordinal() == ordinal && each.isTypedFigure())
                .findFirst()
                .orElseThrow(() -> ReportRefused.of("figure", "reports.fault.figure"));
        ReportRevision revision = line.restate(typed, today, at, by.name(), reason.strip());
        revisions.add(revision);
        correctionAsked = false;
        step(StepKind.RESTATED, by, at, revision.words());
        return line;
    }

    /** Notes how many cross-checks speak against it. */
    void flagged(int count) {
        flags = count;
    }

    boolean isSentBy(Person person) {
        return person.accountId().value().equals(dispatch.by());
    }

    private void step(StepKind kind, Person by, Instant at, @Nullable String note) {
        steps.add(new ReportStep(kind, at, by.accountId().value(), by.name(), note));
    }

    private void requireOther(Person by) {
        if (isSentBy(by)) {
            throw new OwnReport(id());
        }
    }
}
