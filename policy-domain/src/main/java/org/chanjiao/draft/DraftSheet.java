package org.chanjiao.draft;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.DocumentHead;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.chanjiao.target.Commitment;
import org.chanjiao.task.ResponsibilityRole;
import org.jspecify.annotations.Nullable;

/** Everything the settling page shows of one draft, read in a fixed number of statements. */
public record DraftSheet(
        Header header,
        SourceText text,
        List<SectionRow> sections,
        List<TaskRow> tasks,
        List<TargetRow> targets,
        List<QuestionRow> questions,
        List<NameRow> names,
        List<CitedDocument> citations) {

    public Optional<TaskRow> task(@Nullable DraftItemId id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    public Optional<TargetRow> target(@Nullable DraftItemId id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    public Optional<QuestionRow> question(DraftItemId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The unit's name that a question is about; the words in question where it is about none. */
    public String nameOf(DraftItemId question) {
        QuestionRow row = question(question).orElseThrow(() -> new UnknownDraft(question));
        return names.stream()
                .filter(name -> name.id().equals(row.name()))
                .map(NameRow::name)
                .findFirst()
                .orElse(row.asWritten());
    }

    /** Questions that still want an answer. */
    public List<QuestionRow> openQuestions() {
        return questions.stream().filter(QuestionRow::isOpen).toList();
    }

    /** Items nobody has decided about. */
    public long undecided() {
        return sections.stream().filter(s -> s.decision() == Decision.PROPOSED).count()
                + tasks.stream().filter(t -> t.decision() == Decision.PROPOSED).count()
                + targets.stream()
                        .filter(t -> t.decision() == Decision.PROPOSED)
                        .count();
    }

    /**
     * The draft itself.
     *
     * @param seenAt when it was last touched; a publication names it to show on what it was based
     * @param overtaken whether another document of the same number and place was published since this one came in
     * @param twin an open draft of another text with the same number, null where there is none
     * @param revisesTitle title of the policy whose text this corrects, null for a new document
     */
    public record Header(
            DraftId id,
            long version,
            RegionCode desk,
            RegionCode region,
            String regionName,
            String deskName,
            DocumentHead head,
            @Nullable String fileName,
            @Nullable PolicyId revises,
            @Nullable String revisesTitle,
            boolean overtaken,
            @Nullable Twin twin,
            DraftStatus status,
            @Nullable PolicyId publishedAs,
            String openedBy,
            Instant openedAt,
            UUID editor,
            String editorName,
            Hand touched) {}

    /** Another open draft of the same number, and who settles it. */
    public record Twin(DraftId id, String editorName) {}

    /** A chapter or section. */
    public record SectionRow(
            DraftItemId id, long version, String path, String title, Span span, Decision decision, Hand touched) {}

    /** A task with its units in order. */
    public record TaskRow(
            DraftItemId id,
            long version,
            TaskWording wording,
            Span span,
            @Nullable UUID keeps,
            @Nullable DraftItemId mergedInto,
            Decision decision,
            Hand touched,
            List<DraftUnit> units) {

        public List<DraftUnit> units(ResponsibilityRole role) {
            return units.stream().filter(unit -> unit.role() == role).toList();
        }
    }

    /** A figure. */
    public record TargetRow(
            DraftItemId id,
            long version,
            @Nullable DraftItemId task,
            @Nullable String sectionPath,
            String phrase,
            Span span,
            Span sentence,
            Commitment commitment,
            @Nullable DraftItemId duplicateOf,
            @Nullable String literalReading,
            @Nullable UUID keeps,
            @Nullable DraftItemId mergedInto,
            Decision decision,
            Hand touched) {}

    /** A question with its answer. */
    public record QuestionRow(
            DraftItemId id,
            QuestionKind kind,
            @Nullable DraftItemId task,
            @Nullable DraftItemId target,
            @Nullable DraftItemId name,
            Span span,
            String asWritten,
            @Nullable String suggestion,
            String reason,
            @Nullable BigDecimal literalLow,
            @Nullable BigDecimal literalHigh,
            boolean dropped,
            @Nullable Answer answer,
            @Nullable String answerText,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {

        public boolean isOpen() {
            return answer == null && !dropped;
        }

        /** Whether a damaged figure is asked about, not plain words. */
        public boolean aboutFigure() {
            return kind == QuestionKind.DAMAGE && target != null;
        }
    }

    /** A unit's name with the organisations it means, in order. */
    public record NameRow(
            DraftItemId id, String name, boolean collective, boolean settled, List<Meaning> organisations) {}

    /** An organisation that a name means. */
    public record Meaning(UUID id, String name) {}
}
