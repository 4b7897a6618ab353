package org.chanjiao.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.task.TaskId;
import org.chanjiao.task.TaskKind;
import org.chanjiao.task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Opens the page of one task. */
@Service
@RequiredArgsConstructor
public class TaskSheets {

    private static final String NEIGHBOUR =
            "(select n.id from task n where n.policy_id = k.policy_id and n.status = 'OPEN' and n.ordinal %1$s k.ordinal order by n.ordinal %2$s limit 1)";

    private static final String TASK = "select k.*, p.title as policy_title, p.document_number, r.full_path, "
            + NEIGHBOUR.formatted("<", "desc") + " as previous, "
            + NEIGHBOUR.formatted(">", "asc") + " as next"
            + " from task k join policy p on p.id = k.policy_id join region r on r.code = p.region_code"
            + " where k.id = :id and " + Sight.CONDITION;

    private final JdbcClient database;
    private final TaskUnits units;
    private final TaskTargets targets;

    /** The task, withdrawn ones included; empty when unknown or out of sight. */
    public Optional<TaskSheet> open(TaskId id, Sight sight) {
        List<UUID> one = List.of(id.value());
        Map<UUID, List<TaskUnit>> responsible = units.of(one);
        Map<UUID, List<BoardTarget>> promised = targets.of(one);
        return database.sql(TASK)
                .param("id", id.value())
                .params(sight.parameters())
                .query((row, number) -> sheet(
                        row,
                        responsible.getOrDefault(id.value(), List.of()),
                        promised.getOrDefault(id.value(), List.of())))
                .optional();
    }

    private static TaskSheet sheet(ResultSet row, List<TaskUnit> units, List<BoardTarget> targets) throws SQLException {
        return new TaskSheet(
                new TaskId(row.getObject("id", UUID.class)),
                new PolicyId(row.getObject("policy_id", UUID.class)),
                row.getString("policy_title"),
                row.getString("document_number"),
                row.getString("full_path"),
                row.getInt("ordinal"),
                row.getString("path"),
                row.getString("title"),
                TaskKind.valueOf(row.getString("kind")),
                TaskStatus.valueOf(row.getString("status")),
                row.getString("body"),
                row.getInt("text_number"),
                row.getInt("start_offset"),
                units,
                targets,
                task(row.getObject("previous", UUID.class)),
                task(row.getObject("next", UUID.class)));
    }

    private static @Nullable TaskId task(@Nullable UUID id) {
        return id == null ? null : new TaskId(id);
    }
}
