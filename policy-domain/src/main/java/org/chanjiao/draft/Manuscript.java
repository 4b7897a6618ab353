package org.chanjiao.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.draft.DraftSheet.Meaning;
import org.chanjiao.draft.DraftSheet.NameRow;
import org.chanjiao.draft.DraftSheet.TargetRow;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.policy.Citation;
import org.chanjiao.policy.Section;
import org.chanjiao.policy.SourceText;
import org.chanjiao.target.DemandedTarget;
import org.chanjiao.target.Statement;
import org.chanjiao.target.TargetId;
import org.chanjiao.task.Clause;
import org.chanjiao.task.DemandedTask;
import org.chanjiao.task.Responsibility;
import org.chanjiao.task.TaskId;
import org.jspecify.annotations.Nullable;

/** A settled draft as what goes live: sections, citations, tasks with their units, targets; sentences are copied here. */
final class Manuscript {
    private final DraftSheet sheet;
    private final SourceText text;
    private final List<TaskRow> tasks;
    private final List<TargetRow> targets;
    private final Map<String, NameRow> names = new HashMap<>();

    Manuscript(DraftSheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.tasks = PublicationCheck.liveTasks(sheet).toList();
        this.targets = PublicationCheck.liveTargets(sheet).toList();
        sheet.names().forEach(name -> names.put(name.name(), name));
    }

    List<Section> sections() {
        return sheet.sections().stream()
                .filter(section -> section.decision().goesLive())
                .map(section -> new Section(section.path(), section.title(), section.span()))
                .toList();
    }

    List<Citation> citations() {
        return sheet.citations().stream()
                .map(each -> new Citation(each.title(), each.issuer(), each.documentNumber(), null))
                .toList();
    }

    List<DemandedTask> tasks() {
        List<DemandedTask> demanded = new ArrayList<>();
        for (TaskRow task : tasks) {
            TaskWording wording = task.wording();
            Clause clause = new Clause(
                    demanded.size() + 1,
                    wording.path(),
                    wording.title(),
                    wording.kind(),
                    text.slice(task.span()),
                    task.span());
            TaskId keeps = task.keeps() == null ? null : new TaskId(task.keeps());
            demanded.add(new DemandedTask(keeps, clause, responsibilities(task)));
        }
        return demanded;
    }

    /** One row for each organisation; a collective gives as many as it means, and nobody stands twice in one task. */
    private List<Responsibility> responsibilities(TaskRow task) {
        List<Responsibility> rows = new ArrayList<>();
        Set<UUID> present = new HashSet<>();
        for (DraftUnit unit : task.units()) {
            List<Meaning> meanings = organisationsOf(unit.name());
            if (meanings.isEmpty()) {
                rows.add(row(unit, null, unit.name(), unit.collective() ? unit.name() : null));
            }
            boolean several = unit.collective() || meanings.size() > 1;
            for (Meaning meaning : meanings) {
                if (present.add(meaning.id())) {
                    rows.add(row(
                            unit, meaning.id(), several ? meaning.name() : unit.name(), several ? unit.name() : null));
                }
            }
        }
        return rows;
    }

    private List<Meaning> organisationsOf(String name) {
        NameRow row = names.get(name);
        return row == null ? List.of() : row.organisations();
    }

    private static Responsibility row(
            DraftUnit unit, @Nullable UUID organisation, String name, @Nullable String collective) {
        return new Responsibility(
                organisation,
                name,
                unit.asWritten(),
                unit.role(),
                collective,
                unit.start(),
                unit.end(),
                unit.segment());
    }

    /** @param live the published ids of the tasks, in the order of {@link #tasks()} */
    List<DemandedTarget> targets(List<TaskId> live) {
        Map<DraftItemId, TaskId> ids = new HashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            ids.put(tasks.get(i).id(), live.get(i));
        }
        Map<DraftItemId, Integer> places = new HashMap<>();
        targets.forEach(target -> places.put(target.id(), places.size()));
        List<DemandedTarget> demanded = new ArrayList<>();
        for (TargetRow target : targets) {
            demanded.add(new DemandedTarget(
                    target.keeps() == null ? null : new TargetId(target.keeps()),
                    target.task() == null ? null : ids.get(target.task()),
                    target.duplicateOf() == null ? null : Objects.requireNonNull(places.get(target.duplicateOf())),
                    statement(target, demanded.size() + 1),
                    target.commitment()));
        }
        return demanded;
    }

    private Statement statement(TargetRow target, int ordinal) {
        return new Statement(
                ordinal,
                target.sectionPath(),
                text.slice(target.sentence()),
                target.phrase(),
                target.span(),
                target.sentence(),
                target.literalReading());
    }
}
