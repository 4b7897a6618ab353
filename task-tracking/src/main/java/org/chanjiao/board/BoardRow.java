package org.chanjiao.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Light;
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
 * @param figure weighted mean of what its judged targets have reached, 0 to 1; null where it has none
 * @param updatedOn the day its figure last changed
 * @param worst the worst light of its targets; null where it has none
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
        @Nullable LocalDate deadline,
        @Nullable BigDecimal figure,
        @Nullable LocalDate updatedOn,
        @Nullable Light worst) {

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

    /** What it has reached in per cent, rounded down to one decimal, so that 100 means done; null without a figure. */
    public @Nullable BigDecimal percent() {
        return figure == null ? null : figure.movePointRight(2).setScale(1, RoundingMode.DOWN);
    }

    /** Value and need of each target. */
    public String progressWords() {
        return targets.stream().map(BoardTarget::progress).collect(Collectors.joining("；"));
    }

    /** The word of each target's light. */
    public String lightWords() {
        return targets.stream().map(BoardTarget::lightWord).collect(Collectors.joining("；"));
    }
}
