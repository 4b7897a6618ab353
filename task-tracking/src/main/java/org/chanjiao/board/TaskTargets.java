package org.chanjiao.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.progress.Light;
import org.chanjiao.progress.Verdict.Word;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tasks promise, each commitment once and by its first statement: one statement for any number of tasks. */
@Component
@RequiredArgsConstructor
class TaskTargets {

    private final JdbcClient database;

    Map<UUID, List<BoardTarget>> of(Collection<UUID> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(
                        """
                     select distinct on (g.task_id, coalesce(o.ordinal, g.ordinal)) g.task_id, coalesce(o.id, g.id),
                            g.subject, g.quantity_text, coalesce(g.deadline_on, o.deadline_on), s.light, s.word, s.value, s.need,
                            case when g.scope <> 'PLAN' or m.quantity = 'SHARE' then '%' when m.quantity = 'COUNT' then g.unit else '' end,
                            s.near_due
                     from target g left join target o on o.id = g.duplicate_of
                     left join target_standing s on s.target_id = coalesce(g.duplicate_of, g.id)
                     left join target_measure m on m.target_id = s.target_id
                     where g.task_id in (:tasks) and g.status = 'OPEN'
                     order by g.task_id, coalesce(o.ordinal, g.ordinal), g.ordinal
                     """)
                .param("tasks", tasks)
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new BoardTarget(
                                new TargetId(row.getObject(2, UUID.class)),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, LocalDate.class),
                                standing(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static @Nullable BoardStanding standing(ResultSet row) throws SQLException {
        String light = row.getString(6);
        return light == null
                ? null
                : new BoardStanding(
                        Light.valueOf(light),
                        Word.valueOf(row.getString(7)),
                        row.getBigDecimal(8),
                        row.getBigDecimal(9),
                        row.getString(10),
                        row.getBoolean(11));
    }
}
