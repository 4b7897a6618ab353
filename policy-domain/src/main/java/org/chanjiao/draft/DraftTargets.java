package org.chanjiao.draft;

import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.chanjiao.target.Commitment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of import drafts, as clerks settle them. */
@Service
@Transactional
@RequiredArgsConstructor
public class DraftTargets {
    private final Desk desk;
    private final DraftRepository drafts;
    private final DraftTaskRepository tasks;
    private final DraftTargetRepository targets;
    private final DraftQuestionRepository asked;
    private final QuestionUpkeep questions;
    private final EntityManager entities;

    /** @throws ChangedByAnother when somebody changed the figure after {@code version} */
    public void settle(DraftId draft, DraftItemId id, long version, Verdict verdict, Person person) {
        Hand hand = desk.letWork(draft, person);
        verdict.over(get(draft, id, version), hand);
        questions.refresh(draft);
    }

    /** Says anew what the words commit to, and to which task they belong. */
    public void edit(
            DraftId draft,
            DraftItemId id,
            long version,
            Commitment commitment,
            @Nullable DraftItemId task,
            Person person) {
        Hand hand = desk.letWork(draft, person);
        DraftTarget target = get(draft, id, version);
        target.edit(commitment, task == null ? null : task(draft, task).id(), hand);
        askForDeadline(target, hand);
        questions.refresh(draft);
    }

    /** Links the figure to the first statement of the same commitment; null makes it a first statement again. */
    public void link(DraftId draft, DraftItemId id, long version, @Nullable DraftItemId first, Person person) {
        Hand hand = desk.letWork(draft, person);
        get(draft, id, version).restate(first == null ? null : find(draft, first), hand);
        questions.refresh(draft);
    }

    /** Gives the figure's words to another one, which states the same commitment in one phrase, and rejects it. */
    public void merge(DraftId draft, DraftItemId id, long version, DraftItemId into, Person person) {
        Hand hand = desk.letWork(draft, person);
        DraftTarget merged = get(draft, id, version);
        DraftTarget target = find(draft, into);
        if (target == merged) {
            throw new IllegalArgumentException("a figure does not merge with itself");
        }
        target.absorb(merged, words(draft), hand);
        questions.refresh(draft);
    }

    /** Makes a second figure of the same words, to be edited apart. */
    public DraftItemId split(DraftId draft, DraftItemId id, long version, Person person) {
        Hand hand = desk.letWork(draft, person);
        return targets.save(get(draft, id, version).split(hand)).id();
    }

    /** Makes a figure of words that a clerk picked out of the text; what they commit to is read as far as it can be. */
    public DraftItemId add(DraftId draft, Span span, Person person) {
        Hand hand = desk.letWork(draft, person);
        SourceText text = words(draft);
        if (!text.holds(span) || text.withoutEdges(span).length() == 0) {
            throw new IllegalArgumentException("no words between " + span.start() + " and " + span.end());
        }
        Span words = text.withoutEdges(span);
        Commitment commitment = Transcription.commitmentIn(text.slice(words));
        DraftTarget target = new DraftTarget(draft, Decision.ADDED, Wording.at(words, null, text), commitment, hand);
        tasks.findByDraftIdOrderByOrdinal(draft.value()).stream()
                .filter(task -> task.span().covers(span) && task.decision() != Decision.REJECTED)
                .findFirst()
                .ifPresent(target::place);
        targets.save(target);
        entities.flush();
        askForDeadline(target, hand);
        questions.refresh(draft);
        return target.id();
    }

    /** A goal that has lost its last day, or never had one, is asked about once. */
    private void askForDeadline(DraftTarget target, Hand hand) {
        boolean known = asked.findByDraftIdOrderByOrdinal(target.draft().value()).stream()
                .anyMatch(question -> question.kind() == QuestionKind.MISSING_DEADLINE
                        && target.id().value().equals(question.subject().target()));
        if (target.commitment().lacksDeadline() && !known) {
            Evidence evidence =
                    Evidence.of(target.wording().span(), target.wording().phrase(), "");
            asked.save(new DraftQuestion(
                    target.draft(), QuestionKind.MISSING_DEADLINE, QuestionSubject.target(target), evidence, hand));
        }
    }

    private SourceText words(DraftId draft) {
        return drafts.findById(draft).orElseThrow(() -> new UnknownDraft(draft)).words();
    }

    private DraftTask task(DraftId draft, DraftItemId id) {
        return tasks.findById(id).filter(task -> task.draft().equals(draft)).orElseThrow(() -> new UnknownDraft(id));
    }

    private DraftTarget get(DraftId draft, DraftItemId id, long version) {
        DraftTarget target = find(draft, id);
        target.requireVersion(version);
        return target;
    }

    private DraftTarget find(DraftId draft, DraftItemId id) {
        return targets.findById(id)
                .filter(target -> target.draft().equals(draft))
                .orElseThrow(() -> new UnknownDraft(id));
    }
}
