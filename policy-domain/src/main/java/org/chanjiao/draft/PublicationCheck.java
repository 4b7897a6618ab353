package org.chanjiao.draft;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chanjiao.draft.DraftSheet.TargetRow;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.target.CommitmentRules;
import org.chanjiao.target.TargetType;
import org.chanjiao.task.ResponsibilityRole;

/** What must hold before a draft is published; each rule names the items that stand against it. */
public enum PublicationCheck {
    QUESTIONS_ANSWERED(sheet -> sheet.openQuestions().stream().map(DraftSheet.QuestionRow::id)),
    ITEMS_DECIDED(PublicationCheck::undecided),
    SOMETHING_TO_PUBLISH(sheet -> sheet.text().paragraphs().isEmpty()
            ? Stream.of(new DraftItemId(sheet.header().id().value()))
            : Stream.empty()),
    NUMBER_STILL_FREE(sheet -> sheet.header().overtaken()
            ? Stream.of(new DraftItemId(sheet.header().id().value()))
            : Stream.empty()),
    FIGURES_SOUND(sheet -> liveTargets(sheet)
            .filter(target -> !CommitmentRules.brokenBy(target.commitment()).isEmpty())
            .map(TargetRow::id)),
    UNITS_SETTLED(PublicationCheck::withUnsettledUnits),
    ONE_LEAD_AT_LEAST(sheet -> liveTasks(sheet)
            .filter(task -> !task.units().isEmpty()
                    && task.units(ResponsibilityRole.LEAD).isEmpty())
            .map(TaskRow::id)),
    RESTATEMENTS_POINT_TO_LIVE_FIGURES(PublicationCheck::danglingRestatements),
    FIGURES_BELONG_TO_LIVE_TASKS(PublicationCheck::orphans);

    private final Function<DraftSheet, Stream<DraftItemId>> against;

    PublicationCheck(Function<DraftSheet, Stream<DraftItemId>> against) {
        this.against = against;
    }

    /** The result of one rule; it holds when nothing stands against it. */
    public record Result(PublicationCheck check, List<DraftItemId> against) {
        public boolean holds() {
            return against.isEmpty();
        }
    }

    public static List<Result> of(DraftSheet sheet) {
        return Stream.of(values())
                .map(check -> new Result(check, check.against.apply(sheet).toList()))
                .toList();
    }

    static Stream<TaskRow> liveTasks(DraftSheet sheet) {
        return sheet.tasks().stream().filter(task -> task.decision().goesLive());
    }

    static Stream<TargetRow> liveTargets(DraftSheet sheet) {
        return sheet.targets().stream().filter(target -> target.decision().goesLive());
    }

    private static Stream<DraftItemId> undecided(DraftSheet sheet) {
        return Stream.of(
                        sheet.sections().stream()
                                .filter(s -> s.decision() == Decision.PROPOSED)
                                .map(DraftSheet.SectionRow::id),
                        sheet.tasks().stream()
                                .filter(t -> t.decision() == Decision.PROPOSED)
                                .map(TaskRow::id),
                        sheet.targets().stream()
                                .filter(t -> t.decision() == Decision.PROPOSED)
                                .map(TargetRow::id))
                .flatMap(Function.identity());
    }

    private static Stream<DraftItemId> withUnsettledUnits(DraftSheet sheet) {
        Set<String> unsettled = sheet.names().stream()
                .filter(name -> !name.settled())
                .map(DraftSheet.NameRow::name)
                .collect(Collectors.toSet());
        return liveTasks(sheet)
                .filter(task -> task.units().stream().anyMatch(unit -> unsettled.contains(unit.name())))
                .map(TaskRow::id);
    }

    private static Stream<DraftItemId> danglingRestatements(DraftSheet sheet) {
        Set<DraftItemId> live = liveTargets(sheet).map(TargetRow::id).collect(Collectors.toSet());
        return liveTargets(sheet)
                .filter(target -> target.duplicateOf() != null && !live.contains(target.duplicateOf()))
                .map(TargetRow::id);
    }

    private static Stream<DraftItemId> orphans(DraftSheet sheet) {
        Set<DraftItemId> live = liveTasks(sheet).map(TaskRow::id).collect(Collectors.toSet());
        return liveTargets(sheet)
                .filter(target -> target.task() != null
                        && !live.contains(target.task())
                        && target.commitment().type() == TargetType.GOAL)
                .map(TargetRow::id);
    }
}
