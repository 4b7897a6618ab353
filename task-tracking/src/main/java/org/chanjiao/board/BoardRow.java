package org.chanjiao.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.task.TaskId;
import org.chanjiao.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A task as the board shows it.
 *
 * @param ordinal place among the policy's tasks, from 1
 * @param path number path of its clause, as 二/（一）/1
 * @param region full path of the name of the place whose policy it is
 * @param targets each commitment once; where the task restates it, by its first statement
 * @param deadline earliest deadline of the targets, null when none has one
 */
public record BoardRow(
        TaskId id,
        PolicyId policy,
        String policyTitle,
        @Nullable String documentNumber,
        String region,
        int ordinal,
        String path,
        String title,
        TaskKind kind,
        List<BoardTarget> targets,
        List<BoardUnit> leads,
        List<BoardUnit> supports,
        @Nullable LocalDate deadline) {

    public String leadNames() {
        return names(leads);
    }

    public String supportNames() {
        return names(supports);
    }

    /** Subject and figure of each target, as printed. */
    public String targetWords() {
        return targets.stream().map(BoardTarget::words).collect(Collectors.joining("；"));
    }

    private static String names(List<BoardUnit> units) {
        return units.stream().map(BoardUnit::name).collect(Collectors.joining("、"));
    }
}
