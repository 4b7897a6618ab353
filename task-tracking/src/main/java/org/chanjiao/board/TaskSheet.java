package org.chanjiao.board;

import java.util.List;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskId;
import org.chanjiao.task.TaskKind;
import org.chanjiao.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * One task on its own page.
 *
 * @param body the clause as published
 * @param textNumber the version of the policy's text that the clause stands in
 * @param offset where the clause begins in that text, in code points
 * @param previous the task before it in the policy, null for the first
 * @param next the task after it, null for the last
 */
public record TaskSheet(
        TaskId id,
        PolicyId policy,
        String policyTitle,
        @Nullable String documentNumber,
        String region,
        int ordinal,
        String path,
        String title,
        TaskKind kind,
        TaskStatus status,
        String body,
        int textNumber,
        int offset,
        List<TaskUnit> units,
        List<BoardTarget> targets,
        @Nullable TaskId previous,
        @Nullable TaskId next) {

    public List<TaskUnit> leads() {
        return in(ResponsibilityRole.LEAD);
    }

    public List<TaskUnit> supports() {
        return in(ResponsibilityRole.SUPPORT);
    }

    private List<TaskUnit> in(ResponsibilityRole role) {
        return units.stream().filter(unit -> unit.role() == role).toList();
    }
}
