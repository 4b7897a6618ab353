package org.chanjiao.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chanjiao.extraction.Draft;
import org.chanjiao.extraction.FoundDamage;
import org.chanjiao.extraction.FoundTarget;
import org.chanjiao.extraction.FoundTask;
import org.chanjiao.extraction.FoundUnit;
import org.chanjiao.extraction.PolicyExtraction;
import org.chanjiao.extraction.UnitRole;
import org.chanjiao.policy.Section;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.chanjiao.target.Bound;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.Period;
import org.chanjiao.target.TargetScope;
import org.chanjiao.target.TargetType;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the extraction engine read as the items of a draft, all of them proposals. Where a list of units does not say who
 * leads, the first named is preset as lead, as offices read such lists.
 */
final class Transcription {
    private final DraftId draft;
    private final SourceText text;
    private final Hand hand;
    private final FirstReading reading = new FirstReading();

    private Transcription(DraftId draft, SourceText text, Hand hand) {
        this.draft = draft;
        this.text = text;
        this.hand = hand;
    }

    static FirstReading of(Draft found, DraftId draft, SourceText text, Hand hand) {
        Transcription transcription = new Transcription(draft, text, hand);
        transcription.writeSections(found);
        found.tasks().forEach(transcription::writeTask);
        transcription.writeTargets(found.targets());
        transcription.askAboutDamages(found);
        return transcription.reading;
    }

    private void writeSections(Draft found) {
        for (var section : found.sections()) {
            Section written = new Section(section.path(), section.title(), new Span(section.start(), section.end()));
            reading.sections().add(new DraftSection(draft, reading.sections().size() + 1, written, hand));
        }
    }

    private void writeTask(FoundTask found) {
        TaskWording wording = new TaskWording(
                found.path(), found.title(), TaskKind.valueOf(found.kind().name()));
        Span span = new Span(found.start(), found.end());
        DraftTask task = new DraftTask(draft, Decision.PROPOSED, wording, span, unitsOf(found), hand);
        reading.tasks().add(task);
        if (found.units().isEmpty()) {
            Span heading = new Span(span.start(), Math.min(span.end(), span.start() + 40));
            ask(QuestionKind.MISSING_UNIT, QuestionSubject.task(task), Evidence.of(heading, found.title(), ""));
        }
    }

    private static List<DraftUnit> unitsOf(FoundTask found) {
        boolean led = found.units().stream().anyMatch(unit -> unit.role() == UnitRole.LEAD);
        List<DraftUnit> units = new ArrayList<>();
        for (FoundUnit unit : found.units()) {
            boolean leads = led ? unit.role() == UnitRole.LEAD : units.isEmpty() && unit.role() != UnitRole.SUPPORT;
            units.add(new DraftUnit(
                    unit.name(),
                    unit.asWritten(),
                    leads ? ResponsibilityRole.LEAD : ResponsibilityRole.SUPPORT,
                    unit.collective(),
                    unit.start(),
                    unit.end(),
                    segmentOf(found, unit.name())));
        }
        return units;
    }

    private static @Nullable Integer segmentOf(FoundTask task, String unit) {
        for (int i = 0; i < task.segments().size(); i++) {
            if (task.segments().get(i).units().contains(unit)) {
                return i + 1;
            }
        }
        return null;
    }

    private void writeTargets(List<FoundTarget> found) {
        for (FoundTarget each : found) {
            Wording wording = new Wording(
                    each.sectionPath(),
                    each.phrase(),
                    new Span(each.start(), each.end()),
                    new Span(each.sentenceStart(), each.sentenceEnd()));
            DraftTarget target = new DraftTarget(draft, Decision.PROPOSED, wording, commitmentOf(each), hand);
            taskAround(wording.span()).ifPresent(target::place);
            reading.targets().add(target);
            Integer first = firstStatement(found, each);
            if (first != null) {
                target.linkTo(reading.targets().get(first));
            } else if (target.commitment().lacksDeadline()) {
                ask(
                        QuestionKind.MISSING_DEADLINE,
                        QuestionSubject.target(target),
                        Evidence.of(wording.span(), each.phrase(), ""));
            }
        }
    }

    private Optional<DraftTask> taskAround(Span span) {
        return reading.tasks().stream().filter(task -> task.span().covers(span)).findFirst();
    }

    /** Follows links to the first of all; a link that does not point backwards is no link. */
    private static @Nullable Integer firstStatement(List<FoundTarget> found, FoundTarget target) {
        Integer first = target.duplicateOf();
        int own = found.indexOf(target);
        while (first != null && first < own && found.get(first).duplicateOf() != null) {
            own = first;
            first = found.get(first).duplicateOf();
        }
        return first != null && first < own ? first : null;
    }

    private static Commitment commitmentOf(FoundTarget found) {
        Integer years =
                switch (found.period()) {
                    case PER_5_YEARS -> 5;
                    case FIRST_3_YEARS -> 3;
                    default -> null;
                };
        Period period =
                switch (found.period()) {
                    case CUMULATIVE -> Period.CUMULATIVE;
                    case PER_YEAR -> Period.PER_YEAR;
                    case PER_5_YEARS -> Period.PER_N_YEARS;
                    case FIRST_3_YEARS -> Period.FIRST_N_YEARS;
                    case STANDING -> Period.STANDING;
                    case HORIZON -> Period.HORIZON;
                };
        return new Commitment(
                found.quantity(),
                found.subject().isBlank() ? found.phrase() : found.subject(),
                Bound.valueOf(found.comparator().name()),
                found.low(),
                found.high(),
                null,
                found.unit(),
                found.startYear() == null ? null : LocalDate.of(found.startYear(), 1, 1),
                found.deadlineYear() == null ? null : LocalDate.of(found.deadlineYear(), 12, 31),
                period,
                years,
                TargetScope.valueOf(found.scope().name()),
                TargetType.valueOf(found.type().name()));
    }

    /** What a few words commit to, as far as the engine can tell; the rest is for the clerk to fill in. */
    static Commitment commitmentIn(String words) {
        return PolicyExtraction.read("一、主要目标\n" + words + "。").targets().stream()
                .findFirst()
                .map(Transcription::commitmentOf)
                .orElseGet(() -> new Commitment(
                        words,
                        words,
                        Bound.AT_LEAST,
                        null,
                        null,
                        null,
                        "",
                        null,
                        null,
                        Period.CUMULATIVE,
                        null,
                        TargetScope.PLAN,
                        TargetType.GOAL));
    }

    private void askAboutDamages(Draft found) {
        List<FoundTarget> unasked = new ArrayList<>(
                found.targets().stream().filter(t -> t.suspect() != null).toList());
        for (FoundDamage damage : found.damages()) {
            Span span = new Span(damage.start(), damage.end());
            List<FoundTarget> hit = unasked.stream()
                    .filter(t -> span.overlaps(new Span(t.start(), t.end())))
                    .toList();
            hit.forEach(target -> askAboutFigure(found, target));
            unasked.removeAll(hit);
            if (hit.isEmpty()) {
                ask(
                        QuestionKind.DAMAGE,
                        null,
                        evidence(span, damage.asWritten(), damage.suggestion(), damage.reason(), null, null));
            }
        }
        unasked.forEach(target -> askAboutFigure(found, target));
    }

    private void askAboutFigure(Draft found, FoundTarget target) {
        var suspect = java.util.Objects.requireNonNull(target.suspect());
        Span quantity = new Span(target.quantityStart(), target.quantityEnd());
        Evidence evidence = evidence(
                quantity,
                target.quantity(),
                suspect.suggestion(),
                suspect.reason(),
                suspect.literalLow(),
                suspect.literalHigh());
        DraftTarget asked = reading.targets().get(found.targets().indexOf(target));
        ask(QuestionKind.DAMAGE, QuestionSubject.target(asked), evidence);
    }

    private static Evidence evidence(
            Span span,
            String asWritten,
            @Nullable String suggestion,
            String reason,
            @Nullable BigDecimal literalLow,
            @Nullable BigDecimal literalHigh) {
        return new Evidence(span, asWritten, suggestion, reason, literalLow, literalHigh);
    }

    private void ask(QuestionKind kind, @Nullable QuestionSubject subject, Evidence evidence) {
        reading.questions().add(new DraftQuestion(draft, kind, subject, evidence, hand));
    }
}
