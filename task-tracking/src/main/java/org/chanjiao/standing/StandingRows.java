package org.chanjiao.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.measure.Population;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Light;
import org.chanjiao.progress.Verdict.Word;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of standings. */
@Component
@RequiredArgsConstructor
class StandingRows {

    private static final String PUT =
            """
            insert into target_standing as s (target_id, policy_id, region_code, task_id, weight, judged, as_of, value, reported_value, need,
              met, attainment, expected, light, word, rule, explanation, to_green, forecast, near_due, facts, detail, updated_at)
            select g.id, g.policy_id, g.region_code,
              coalesce(g.task_id, (select d.task_id from target d where d.duplicate_of = g.id and d.status = 'OPEN'
                and d.task_id is not null order by d.ordinal limit 1)),
              m.weight, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?
            from target g join target_measure m on m.target_id = g.id where g.id = ?
            on conflict (target_id) do update set task_id = excluded.task_id, weight = excluded.weight, judged = excluded.judged,
              as_of = excluded.as_of, value = excluded.value, reported_value = excluded.reported_value, need = excluded.need,
              met = excluded.met, attainment = excluded.attainment, expected = excluded.expected, light = excluded.light,
              word = excluded.word, rule = excluded.rule, explanation = excluded.explanation, to_green = excluded.to_green,
              forecast = excluded.forecast, near_due = excluded.near_due, facts = excluded.facts, detail = excluded.detail,
              updated_at = case when (s.value, s.reported_value, s.light, s.facts) is distinct from
                (excluded.value, excluded.reported_value, excluded.light, excluded.facts) then excluded.updated_at else s.updated_at end
            """;
    private static final int[] KINDS = {
        Types.BOOLEAN, Types.DATE, Types.NUMERIC, Types.NUMERIC, Types.NUMERIC, Types.BOOLEAN, Types.NUMERIC,
                Types.NUMERIC,
        Types.VARCHAR, Types.VARCHAR, Types.INTEGER, Types.VARCHAR, Types.NUMERIC, Types.DATE, Types.BOOLEAN,
                Types.BIGINT,
        Types.VARCHAR, Types.TIMESTAMP_WITH_TIMEZONE, Types.OTHER
    };

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    void put(Collection<Standing> standings, Instant now) {
        batches.batchUpdate(
                PUT, standings.stream().map(standing -> row(standing, now)).toList(), KINDS);
    }

    private @Nullable Object[] row(Standing standing, Instant now) {
        return new @Nullable Object[] {
            standing.met() != null,
            standing.asOf(),
            standing.value(),
            standing.reportedValue(),
            standing.need(),
            standing.met(),
            standing.attainment(),
            standing.expected(),
            standing.light().name(),
            standing.word().name(),
            standing.rule(),
            standing.explanation(),
            standing.toGreen(),
            standing.forecast(),
            standing.nearDue(),
            standing.facts(),
            json.writeValueAsString(standing.detail()),
            now.atOffset(ZoneOffset.UTC),
            standing.target().value()
        };
    }

    /** Takes away the standings of targets of a policy that are withdrawn or have become restatements. */
    void sweep(PolicyId policy) {
        database.sql(
                        """
                        delete from target_standing s using target g where g.id = s.target_id and s.policy_id = ?
                          and (g.status <> 'OPEN' or g.duplicate_of is not null)
                        """)
                .param(policy.value())
                .update();
    }

    List<Standing> of(Collection<TargetId> targets) {
        if (targets.isEmpty()) {
            return List.of();
        }
        return database.sql("select * from target_standing where target_id in (:ids)")
                .param("ids", targets.stream().map(TargetId::value).toList())
                .query(this::standing)
                .list();
    }

    List<Standing> of(PolicyId policy) {
        return database.sql("select * from target_standing where policy_id = ? order by target_id")
                .param(policy.value())
                .query(this::standing)
                .list();
    }

    Set<TargetId> withMembers(List<Population> kinds) {
        return Set.copyOf(database.sql("select target_id from target_measure where population in (:kinds)")
                .param("kinds", kinds.stream().map(Population::name).toList())
                .query((row, number) -> new TargetId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Policies with a figure that was not looked at since a day, at most so many. */
    List<PolicyId> staleOn(LocalDate day, int limit) {
        return database.sql("select distinct policy_id from target_standing where as_of < ? limit ?")
                .params(day, limit)
                .query((row, number) -> new PolicyId(row.getObject(1, UUID.class)))
                .list();
    }

    Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                new TargetId(row.getObject("target_id", UUID.class)),
                row.getObject("as_of", LocalDate.class),
                row.getBigDecimal("value"),
                row.getBigDecimal("reported_value"),
                row.getBigDecimal("need"),
                row.getObject("met", Boolean.class),
                row.getBigDecimal("attainment"),
                row.getBigDecimal("expected"),
                Light.valueOf(row.getString("light")),
                Word.valueOf(row.getString("word")),
                row.getInt("rule"),
                row.getString("explanation"),
                row.getBigDecimal("to_green"),
                row.getObject("forecast", LocalDate.class),
                row.getBoolean("near_due"),
                row.getLong("facts"),
                json.readValue(row.getString("detail"), StandingDetail.class),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
