package org.chanjiao.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.target.TargetId;
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
                            g.subject, g.quantity_text, coalesce(g.deadline_on, o.deadline_on)
                     from target g left join target o on o.id = g.duplicate_of
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
                                row.getObject(5, LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
