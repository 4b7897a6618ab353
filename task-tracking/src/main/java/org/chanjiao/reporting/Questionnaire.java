package org.chanjiao.reporting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.measure.Measures;
import org.chanjiao.target.Target;
import org.chanjiao.target.TargetId;
import org.chanjiao.target.TargetType;
import org.chanjiao.target.Targets;
import org.chanjiao.task.Responsibility;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.Task;
import org.chanjiao.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what each unit is asked against a policy: its tasks, and the figures it answers for. */
@Component
@RequiredArgsConstructor
class Questionnaire {

    private static final Set<TargetType> JUDGED = EnumSet.of(TargetType.GOAL, TargetType.NORM);

    private final Tasks tasks;
    private final Targets targets;
    private final Measures measures;

    /**
     * The lines by unit, in the order of the text. The figures of a task are asked of the units that lead it, or of those
     * assigned to it instead where there are any, and by itself of the units that the bureau has named for it; what is a permission or a cap is asked of nobody.
     */
    Map<UUID, List<Asked>> of(ReportCycle cycle) {
        List<Target> judged = targets.openOf(cycle.policy()).stream()
                .filter(target -> JUDGED.contains(target.commitment().type()))
                .toList();
        Map<UUID, List<Target>> promised = judged.stream()
                .filter(target -> target.task().isPresent())
                .collect(Collectors.groupingBy(
                        target -> target.task().orElseThrow().value()));
        Map<UUID, Measure> measured = measures.of(cycle.policy()).stream()
                .collect(Collectors.toMap(sheet -> sheet.target().value(), Measure::of));
        Map<UUID, List<Asked>> asked = new LinkedHashMap<>();
        for (Task task : tasks.openOf(cycle.policy())) {
            List<Asked> figures = promised.getOrDefault(task.id().value(), List.of()).stream()
                    .flatMap(target -> figure(task.id().value(), target, measured).stream())
                    .toList();
            roles(task, cycle).forEach((unit, role) -> asked.computeIfAbsent(unit, key -> new ArrayList<>())
                    .addAll(lines(task, role, figures, cycle)));
        }
        judged.stream()
                .flatMap(target -> figure(null, target, measured).stream())
                .forEach(figure -> alone(figure, cycle)
                        .forEach(unit -> asked.computeIfAbsent(unit, key -> new ArrayList<>())
                                .add(figure.alone())));
        return asked;
    }

    /** The units that are asked for each figure, in the order of the text. */
    Map<UUID, List<UUID>> unitsByTarget(ReportCycle cycle) {
        Map<UUID, List<UUID>> units = new LinkedHashMap<>();
        of(cycle).forEach((unit, lines) -> lines.stream()
                .flatMap(line -> Optional.ofNullable(line.target()).stream())
                .distinct()
                .forEach(target ->
                        units.computeIfAbsent(target, key -> new ArrayList<>()).add(unit)));
        return units;
    }

    /** The units that are asked for a figure by itself. */
    private static Set<UUID> alone(Asked figure, ReportCycle cycle) {
        return cycle.figureUnits().stream()
                .filter(each -> each.targetId().equals(figure.target()))
                .map(FigureUnit::organisationId)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, LineRole> roles(Task task, ReportCycle cycle) {
        Map<UUID, LineRole> roles = new LinkedHashMap<>();
        for (Responsibility unit : task.responsibilities()) {
            boolean leads = unit.role() == ResponsibilityRole.LEAD;
            if (unit.organisationId() != null && (leads || cycle.terms().supportsReport())) {
                roles.merge(
                        unit.organisationId(),
                        leads ? LineRole.LEAD : LineRole.SUPPORT,
                        (one, other) -> one == LineRole.LEAD ? one : other);
            }
        }
        assigned(task, cycle)
                .forEach(unit ->
                        roles.merge(unit, LineRole.ASSIGNED, (one, other) -> one == LineRole.LEAD ? one : other));
        return roles;
    }

    private static Set<UUID> assigned(Task task, ReportCycle cycle) {
        return cycle.assignments().stream()
                .filter(each -> each.taskId().equals(task.id().value()))
                .map(Assignment::organisationId)
                .collect(Collectors.toSet());
    }

    private static List<Asked> lines(Task task, LineRole role, List<Asked> figures, ReportCycle cycle) {
        UUID id = task.id().value();
        List<Asked> lines = new ArrayList<>();
        lines.add(new Asked(id, null, role, task.clause().title(), task.clause().body(), null));
        LineRole answers = assigned(task, cycle).isEmpty() ? LineRole.LEAD : LineRole.ASSIGNED;
        if (role == answers) {
            figures.stream().map(figure -> figure.as(role)).forEach(lines::add);
        }
        return lines;
    }

    /** By its first statement, which alone is measured; empty for what is not measured at all. */
    private static Optional<Asked> figure(@Nullable UUID task, Target target, Map<UUID, Measure> measured) {
        UUID first = target.restates().map(TargetId::value).orElseGet(() -> Objects.requireNonNull(target.id())
                .value());
        return Optional.ofNullable(measured.get(first))
                .map(measure -> new Asked(
                        task,
                        first,
                        LineRole.LEAD,
                        target.statement().phrase(),
                        target.statement().sentence(),
                        measure));
    }
}
