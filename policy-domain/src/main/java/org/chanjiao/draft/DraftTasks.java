package org.chanjiao.draft;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.chanjiao.task.TaskKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of import drafts, as clerks settle them. */
@Service
@Transactional
@RequiredArgsConstructor
public class DraftTasks {
    private final Desk desk;
    private final DraftRepository drafts;
    private final DraftTaskRepository tasks;
    private final DraftTargetRepository targets;
    private final NameMatching names;
    private final QuestionUpkeep questions;

    /** @throws ChangedByAnother when somebody changed the task after {@code version} */
    public void settle(DraftId draft, DraftItemId id, long version, Verdict verdict, Person person) {
        Hand hand = desk.letWork(draft, person);
        verdict.over(get(draft, id, version), hand);
        questions.refresh(draft);
    }

    /** Rewords the task and says anew who answers for it, in this order and these roles. */
    public void edit(
            DraftId draft, DraftItemId id, long version, TaskWording wording, List<DraftUnit> units, Person person) {
        Hand hand = desk.letWork(draft, person);
        DraftTask task = get(draft, id, version);
        task.edit(wording, units, hand);
        takeInNames(draft, task, hand);
    }

    /** Gives the task's words, units and figures to another task and rejects it. */
    public void merge(DraftId draft, DraftItemId id, long version, DraftItemId into, Person person) {
        Hand hand = desk.letWork(draft, person);
        DraftTask merged = get(draft, id, version);
        DraftTask task = find(draft, into);
        if (task == merged) {
            throw new IllegalArgumentException("a task does not merge with itself");
        }
        task.absorb(merged, hand);
        figuresOf(draft, merged).forEach(figure -> figure.place(task));
        questions.refresh(draft);
    }

    /**
     * Cuts the task before a place of the text; the rest becomes a task of its own, with the figures that stand in it.
     *
     * @return the new task
     */
    public DraftItemId split(DraftId draft, DraftItemId id, long version, int offset, String restTitle, Person person) {
        Hand hand = desk.letWork(draft, person);
        DraftTask task = get(draft, id, version);
        DraftTask rest = tasks.save(task.splitAt(offset, restTitle, hand));
        figuresOf(draft, task).stream()
                .filter(figure -> rest.span().covers(figure.wording().span()))
                .forEach(figure -> figure.place(rest));
        questions.refresh(draft);
        return rest.id();
    }

    /** Makes a task of words that a clerk picked out of the text. */
    public DraftItemId add(DraftId draft, Span span, String title, TaskKind kind, Person person) {
        Hand hand = desk.letWork(draft, person);
        SourceText text = words(draft, span);
        String heading =
                title.isBlank() ? text.slice(new Span(span.start(), Math.min(span.end(), span.start() + 60))) : title;
        DraftTask task =
                new DraftTask(draft, Decision.ADDED, new TaskWording("", heading, kind), span, List.of(), hand);
        return tasks.save(task).id();
    }

    private SourceText words(DraftId draft, Span span) {
        SourceText text = drafts.findById(draft)
                .orElseThrow(() -> new UnknownDraft(draft))
                .words();
        if (!text.holds(span) || text.withoutEdges(span).length() == 0) {
            throw new IllegalArgumentException("no words between " + span.start() + " and " + span.end());
        }
        return text;
    }

    private void takeInNames(DraftId draft, DraftTask task, Hand hand) {
        ImportDraft owner = drafts.findById(draft).orElseThrow(() -> new UnknownDraft(draft));
        names.takeIn(draft, owner.region(), List.of(task), Map.of(), hand);
        questions.refresh(draft);
    }

    private List<DraftTarget> figuresOf(DraftId draft, DraftTask task) {
        return targets.findByDraftIdOrderByOrdinal(draft.value()).stream()
                .filter(figure -> task.id().value().equals(figure.taskId()))
                .toList();
    }

    private DraftTask get(DraftId draft, DraftItemId id, long version) {
        DraftTask task = find(draft, id);
        task.requireVersion(version);
        return task;
    }

    private DraftTask find(DraftId draft, DraftItemId id) {
        return tasks.findById(id).filter(task -> task.draft().equals(draft)).orElseThrow(() -> new UnknownDraft(id));
    }
}
