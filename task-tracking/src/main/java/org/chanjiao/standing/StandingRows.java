package org.chanjiao.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of standings. */
@Component
@RequiredArgsConstructor
class StandingRows {

    private final JdbcClient database;
    private final JsonMapper json;

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
