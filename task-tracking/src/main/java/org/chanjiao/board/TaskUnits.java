package org.chanjiao.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.task.ResponsibilityRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for tasks: one statement for any number of tasks. */
@Component
@RequiredArgsConstructor
class TaskUnits {

    private final JdbcClient database;

    Map<UUID, List<TaskUnit>> of(Collection<UUID> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(
                        """
                     select task_id, name, as_written, organisation_id, role, collective_name, segment
                     from task_responsibility where task_id in (:tasks) order by task_id, ordinal
                     """)
                .param("tasks", tasks)
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new TaskUnit(
                                unit(row.getString(2), row.getObject(4, UUID.class)),
                                row.getString(3),
                                ResponsibilityRole.valueOf(row.getString(5)),
                                row.getString(6),
                                row.getObject(7, Integer.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static BoardUnit unit(String name, @Nullable UUID organisation) {
        return new BoardUnit(name, organisation == null ? null : new OrganisationId(organisation));
    }

    /** The units of one role, each once. */
    static List<BoardUnit> in(List<TaskUnit> units, ResponsibilityRole role) {
        return units.stream()
                .filter(unit -> unit.role() == role)
                .map(TaskUnit::unit)
                .distinct()
                .toList();
    }
}
