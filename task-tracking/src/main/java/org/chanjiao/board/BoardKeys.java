package org.chanjiao.board;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.library.Sight;
import org.chanjiao.progress.Light;
import org.chanjiao.task.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the tasks that a filter lets through, in order and counted. */
@Component
@RequiredArgsConstructor
class BoardKeys {

    private static final String FILTERED =
            """
            from task k join policy p on p.id = k.policy_id
            where k.status = 'OPEN' and %s
              and (cast(:policy as uuid) is null or k.policy_id = :policy)
              and (cast(:kind as text) is null or k.kind = :kind)
              and (cast(:regionFirst as text) is null or k.region_code between :regionFirst and :regionLast)
              and (cast(:unit as uuid) is null or exists (select 1 from task_responsibility u where u.task_id = k.id
                and u.organisation_id = :unit and (cast(:role as text) is null or u.role = :role)))
              and (cast(:dueBy as date) is null or exists (select 1 from target g left join target o on o.id = g.duplicate_of
                where g.task_id = k.id and g.status = 'OPEN' and coalesce(g.deadline_on, o.deadline_on) <= :dueBy))
              and (cast(:light as text) is null or exists (select 1 from target g join target_standing s
                on s.target_id = coalesce(g.duplicate_of, g.id) where g.task_id = k.id and g.status = 'OPEN' and s.light = :light))
              and (k.title || k.body) like all (cast(:patterns as text[]))
            """
                    .formatted(Sight.CONDITION);
    private static final String TASKS =
            """
            with board as (
              select k.id, k.policy_id, k.ordinal, k.path, k.title, k.kind, p.title as policy_title, p.document_number,
                (select r.full_path from region r where r.code = p.region_code) as full_path,
                p.board_key, p.board_key || lpad(k.ordinal::text, 6, '0') as by_text,
                (select min(coalesce(g.deadline_on, o.deadline_on)) from target g left join target o on o.id = g.duplicate_of
                  where g.task_id = k.id and g.status = 'OPEN') as deadline,
                (select u.name from task_responsibility u
                  where u.task_id = k.id and u.role = 'LEAD' order by u.ordinal limit 1) as lead,
                (select t.figure from task_standing t where t.task_id = k.id) as figure,
                (select t.updated_at from task_standing t where t.task_id = k.id) as updated_at,
                (select min(case s.light when 'RED' then 1 when 'YELLOW' then 2 when 'GREY' then 3 else 4 end) from target g
                  join target_standing s on s.target_id = coalesce(g.duplicate_of, g.id)
                  where g.task_id = k.id and g.status = 'OPEN') as light_rank
            """
                    + FILTERED
                    + ")";

    private final JdbcClient database;

    /** At most {@code limit} tasks after a sort key, from the beginning when it is null. */
    List<Entry> after(@Nullable String key, BoardFilter filter, BoardOrder order, Sight sight, int limit) {
        Map<String, Object> more = new HashMap<>(Map.of("limit", limit));
        if (key != null) {
            more.put("after", key);
        }
        return database.sql(TASKS + "select *, " + order.key() + " as sort_key from board"
                        + (key == null ? "" : " where " + order.after()) + " order by " + order.columns()
                        + " limit :limit")
                .params(parameters(filter, sight))
                .params(more)
                .query(BoardKeys::entry)
                .list();
    }

    /**
     * Counted no further than {@link BoardTotals#MOST} tasks, so that a page costs the same however many there are. Targets
     * are found by policy: those of one policy lie beside each other.
     */
    BoardTotals totals(BoardFilter filter, Sight sight) {
        return database.sql(
                        "with board as (select k.id, k.policy_id " + FILTERED + " limit " + (BoardTotals.MOST + 1)
                                + """
                                )
                                select count(*), count(distinct policy_id),
                                  (select count(distinct coalesce(g.duplicate_of, g.id))
                                   from (select distinct policy_id from board) b join target g on g.policy_id = b.policy_id
                                   where g.status = 'OPEN' and g.task_id in (select id from board))
                                from board
                                """)
                .params(parameters(filter, sight))
                .query((row, number) -> new BoardTotals(row.getInt(1), row.getInt(3), row.getInt(2)))
                .single();
    }

    private static Map<String, @Nullable Object> parameters(BoardFilter filter, Sight sight) {
        Map<String, @Nullable Object> parameters = new HashMap<>(sight.parameters());
        parameters.put(
                "policy", filter.policy() == null ? null : filter.policy().value());
        parameters.put("kind", filter.kind() == null ? null : filter.kind().name());
        parameters.put("unit", filter.unit() == null ? null : filter.unit().value());
        parameters.put("role", filter.role() == null ? null : filter.role().name());
        parameters.put("dueBy", filter.dueBy());
        parameters.put("light", filter.light() == null ? null : filter.light().name());
        parameters.put("patterns", patterns(filter.text()));
        Sight place = filter.region() == null ? null : Sight.below(filter.region());
        parameters.put("regionFirst", place == null ? null : place.first());
        parameters.put("regionLast", place == null ? null : place.last());
        return parameters;
    }

    private static String[] patterns(@Nullable String text) {
        return Arrays.stream(text == null ? new String[0] : text.split("[\\s\\h]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toArray(String[]::new);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("policy_id", UUID.class),
                row.getString("policy_title"),
                row.getString("document_number"),
                row.getString("full_path"),
                row.getInt("ordinal"),
                row.getString("path"),
                row.getString("title"),
                TaskKind.valueOf(row.getString("kind")),
                row.getObject("deadline", LocalDate.class),
                row.getBigDecimal("figure"),
                row.getObject("updated_at", OffsetDateTime.class),
                light(row.getInt("light_rank")),
                row.getString("sort_key"));
    }

    private static @Nullable Light light(int rank) {
        return switch (rank) {
            case 1 -> Light.RED;
            case 2 -> Light.YELLOW;
            case 3 -> Light.GREY;
            case 4 -> Light.GREEN;
            default -> null;
        };
    }

    /** A task's own columns, with the key it is sorted by. */
    record Entry(
            UUID id,
            UUID policy,
            String policyTitle,
            @Nullable String documentNumber,
            String region,
            int ordinal,
            String path,
            String title,
            TaskKind kind,
            @Nullable LocalDate deadline,
            @Nullable BigDecimal figure,
            @Nullable OffsetDateTime updatedAt,
            @Nullable Light worst,
            String key) {}
}
