package org.chanjiao.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.chanjiao.policy.Likeness;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.chanjiao.target.Target;
import org.chanjiao.task.Responsibility;
import org.chanjiao.task.Task;

/**
 * Recognises the published tasks and targets in a corrected text, so that they keep their ids and what was settled before. An unchanged
 * clause takes over the published decision and is not asked about again; a changed one stays a proposal to be looked at.
 */
final class Continuation {
    private static final List<BiPredicate<Task, Words>> SAME_TASK = List.of(
            (old, now) -> same(old.clause().body(), now.body()),
            (old, now) -> old.clause().path().equals(now.task().wording().path())
                    && same(old.clause().title(), now.title()),
            (old, now) -> same(old.clause().title(), now.title()),
            (old, now) -> old.clause().path().equals(now.task().wording().path())
                    && Likeness.of(old.clause().body(), now.body()) >= 0.5,
            (old, now) -> Likeness.of(old.clause().body(), now.body()) >= 0.7);
    private static final List<BiPredicate<Target, DraftTarget>> SAME_TARGET = List.of(
            (old, now) -> old.statement().phrase().equals(now.wording().phrase())
                    && old.commitment().equals(now.commitment()),
            (old, now) -> old.statement().phrase().equals(now.wording().phrase()),
            (old, now) -> old.commitment().subject().equals(now.commitment().subject())
                    && old.commitment().unit().equals(now.commitment().unit()),
            (old, now) -> old.commitment().unit().equals(now.commitment().unit())
                    && Likeness.of(old.statement().phrase(), now.wording().phrase()) >= 0.6);

    private final FirstReading reading;
    private final SourceText text;
    private final String before;
    private final DraftId draft;
    private final Hand hand;
    private final Map<UUID, DraftTask> continued = new HashMap<>();
    private final Set<UUID> settled = new HashSet<>();

    private record Words(DraftTask task, String title, String body) {}

    Continuation(FirstReading reading, DraftId draft, SourceText text, SourceText before, Hand hand) {
        this.reading = reading;
        this.draft = draft;
        this.text = text;
        this.before = before.toString();
        this.hand = hand;
    }

    void apply(List<Task> tasks, List<Target> targets) {
        continueTasks(tasks);
        continueTargets(targets);
        reading.questions().removeIf(this::answeredBefore);
    }

    /** The organisations that each name meant when it was published. */
    static Map<String, List<UUID>> meanings(List<Task> tasks) {
        Map<String, Set<UUID>> meanings = new LinkedHashMap<>();
        for (Task task : tasks) {
            for (Responsibility each : task.responsibilities()) {
                String name = Objects.requireNonNullElse(each.collectiveName(), each.name());
                Set<UUID> meaning = meanings.computeIfAbsent(name, n -> new java.util.LinkedHashSet<>());
                if (each.organisationId() != null) {
                    meaning.add(each.organisationId());
                }
            }
        }
        Map<String, List<UUID>> lists = new LinkedHashMap<>();
        meanings.forEach((name, ids) -> lists.put(name, List.copyOf(ids)));
        return lists;
    }

    private void continueTasks(List<Task> tasks) {
        List<Words> free = new ArrayList<>();
        for (DraftTask task : reading.tasks()) {
            free.add(new Words(task, task.wording().title(), text.slice(task.span())));
        }
        List<Task> open = new ArrayList<>(tasks);
        for (BiPredicate<Task, Words> rule : SAME_TASK) {
            for (Task old : List.copyOf(open)) {
                Optional<Words> found =
                        free.stream().filter(now -> rule.test(old, now)).findFirst();
                if (found.isPresent()) {
                    free.remove(found.get());
                    open.remove(old);
                    keep(old, found.get());
                }
            }
        }
        open.forEach(this::bringBack);
    }

    private void keep(Task old, Words now) {
        now.task().keep(old.id());
        continued.put(old.id().value(), now.task());
        if (same(old.clause().body(), now.body())) {
            TaskWording settledWording = new TaskWording(
                    now.task().wording().path(),
                    old.clause().title(),
                    old.clause().kind());
            now.task().edit(settledWording, unitsOf(old, now.task()), hand);
            now.task().decide(Decision.ACCEPTED, hand);
            settled.add(now.task().id().value());
        }
    }

    /** A task that a clerk cut out by hand is found again where its words still stand. */
    private void bringBack(Task old) {
        text.find(old.clause().body(), 0).ifPresent(span -> {
            TaskWording wording = new TaskWording(
                    old.clause().path(), old.clause().title(), old.clause().kind());
            DraftTask task = new DraftTask(draft, Decision.ADDED, wording, span, List.of(), hand);
            task.edit(wording, unitsOf(old, task), hand);
            task.keep(old.id());
            continued.put(old.id().value(), task);
            reading.tasks().add(task);
        });
    }

    private List<DraftUnit> unitsOf(Task old, DraftTask now) {
        int shift = now.span().start() - old.clause().span().start();
        Map<String, DraftUnit> units = new LinkedHashMap<>();
        for (Responsibility each : old.responsibilities()) {
            boolean collective = each.collectiveName() != null;
            String name = Objects.requireNonNullElse(each.collectiveName(), each.name());
            units.putIfAbsent(
                    name,
                    new DraftUnit(
                            name,
                            each.asWritten(),
                            each.role(),
                            collective,
                            each.start() == null ? null : each.start() + shift,
                            each.end() == null ? null : each.end() + shift,
                            each.segment()));
        }
        return List.copyOf(units.values());
    }

    private void continueTargets(List<Target> targets) {
        List<DraftTarget> free = new ArrayList<>(reading.targets());
        List<Target> open = new ArrayList<>(targets);
        Map<UUID, DraftTarget> kept = new HashMap<>();
        for (BiPredicate<Target, DraftTarget> rule : SAME_TARGET) {
            for (Target old : List.copyOf(open)) {
                Optional<DraftTarget> found = free.stream()
                        .filter(now -> sameTask(old, now) && rule.test(old, now))
                        .findFirst();
                if (found.isPresent()) {
                    free.remove(found.get());
                    open.remove(old);
                    kept.put(old.id().value(), found.get());
                    keep(old, found.get());
                }
            }
        }
        open.forEach(old -> bringBack(old, kept));
        linkRestatements(targets, kept);
    }

    private boolean sameTask(Target old, DraftTarget now) {
        DraftTask expected = old.taskId() == null ? null : continued.get(old.taskId());
        return expected == null
                ? old.taskId() == null == (now.taskId() == null)
                : expected.id().value().equals(now.taskId());
    }

    private void keep(Target old, DraftTarget now) {
        now.keep(old.id());
        String sentence = text.slice(now.wording().sentence());
        if (same(old.statement().sentence(), sentence)
                && old.statement().phrase().equals(now.wording().phrase())) {
            now.takeOver(old.commitment(), old.statement().literalReading());
            now.decide(Decision.ACCEPTED, hand);
            settled.add(now.id().value());
        }
    }

    private void bringBack(Target old, Map<UUID, DraftTarget> kept) {
        text.find(old.statement().sentence(), 0)
                .flatMap(sentence ->
                        text.find(old.statement().phrase(), sentence.start()).filter(sentence::covers))
                .ifPresent(span -> kept.put(old.id().value(), added(old, span)));
    }

    private DraftTarget added(Target old, Span span) {
        Wording wording = Wording.at(span, old.statement().sectionPath(), text);
        DraftTarget target = new DraftTarget(draft, Decision.ADDED, wording, old.commitment(), hand);
        target.takeOver(old.commitment(), old.statement().literalReading());
        target.place(old.taskId() == null ? null : continued.get(old.taskId()));
        target.keep(old.id());
        reading.targets().add(target);
        return target;
    }

    private void linkRestatements(List<Target> targets, Map<UUID, DraftTarget> kept) {
        for (Target old : targets) {
            DraftTarget now = kept.get(old.id().value());
            if (now != null && settled.contains(now.id().value())) {
                now.linkTo(old.duplicateOf() == null ? null : kept.get(old.duplicateOf()));
            }
        }
    }

    private boolean answeredBefore(DraftQuestion question) {
        QuestionSubject subject = question.subject();
        if (subject.target() != null || subject.task() != null) {
            return settled.contains(subject.target() == null ? subject.task() : subject.target());
        }
        return before.contains(
                text.slice(text.sentenceAround(question.evidence().span())));
    }

    static boolean same(String one, String other) {
        return Likeness.bare(one).equals(Likeness.bare(other));
    }
}
