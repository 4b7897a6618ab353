package org.chanjiao.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chanjiao.board.BoardRow;
import org.chanjiao.board.BoardStanding;
import org.chanjiao.board.BoardTarget;
import org.chanjiao.board.BoardUnit;
import org.chanjiao.board.TaskSheet;
import org.chanjiao.board.TaskUnit;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.progress.Light;
import org.chanjiao.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A task.
 *
 * @param body the clause as published; null in lists
 */
record TaskResource(
        String id,
        String policy,
        int ordinal,
        String path,
        String title,
        TaskKind kind,
        List<Unit> leads,
        List<Unit> supports,
        List<Target> targets,
        @Nullable String body) {

    /** A unit that answers for it; without an organisation when it is a name only. */
    record Unit(String name, @Nullable String organisation) {

        static Unit of(BoardUnit unit) {
            OrganisationId organisation = unit.organisation();
            return new Unit(unit.name(), organisation == null ? null : organisation.toString());
        }
    }

    /**
     * A figure it promises, as printed, and how far it is.
     *
     * @param value what verified facts amount to; null where nothing is reported, which is not zero
     * @param light null while it is not settled how it is judged
     */
    record Target(
            String id,
            String subject,
            String quantity,
            @Nullable LocalDate deadline,
            @Nullable BigDecimal value,
            @Nullable BigDecimal need,
            @Nullable Light light) {

        static Target of(BoardTarget target) {
            BoardStanding standing = target.standing();
            return new Target(
                    target.id().toString(),
                    target.subject(),
                    target.quantity(),
                    target.deadline(),
                    standing == null ? null : standing.value(),
                    standing == null ? null : standing.need(),
                    standing == null ? null : standing.light());
        }
    }

    static TaskResource of(BoardRow row) {
        return new TaskResource(
                row.id().toString(),
                row.policy().toString(),
                row.ordinal(),
                row.path(),
                row.title(),
                row.kind(),
                row.leads().stream().map(Unit::of).toList(),
                row.supports().stream().map(Unit::of).toList(),
                row.targets().stream().map(Target::of).toList(),
                null);
    }

    static TaskResource of(TaskSheet sheet) {
        return new TaskResource(
                sheet.id().toString(),
                sheet.policy().toString(),
                sheet.ordinal(),
                sheet.path(),
                sheet.title(),
                sheet.kind(),
                sheet.leads().stream().map(TaskUnit::unit).map(Unit::of).toList(),
                sheet.supports().stream().map(TaskUnit::unit).map(Unit::of).toList(),
                sheet.targets().stream().map(Target::of).toList(),
                sheet.body());
    }
}
