package org.chanjiao.measure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Schedule.Pace;
import org.chanjiao.progress.Schedule.Step;
import org.chanjiao.progress.Target.Accumulation;
import org.chanjiao.progress.Target.Quantity;
import org.chanjiao.progress.Thresholds;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.CommitmentColumns;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of measures and thresholds, read together with the commitments they belong to. */
@Component
@RequiredArgsConstructor
class MeasureRows {

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};
    private static final String SHEET =
            """
            select g.*, m.quantity, m.accumulation, m.tolerance as measured_tolerance, m.pace, m.steps::text as steps, m.baseline, m.weight,
                   m.start_on as measured_start, m.continuous, m.population, m.edited, m.version as measure_version, h.green, h.yellow
            from target g join target_measure m on m.target_id = g.id left join policy_threshold h on h.policy_id = g.policy_id
            where g.status = 'OPEN' and g.duplicate_of is null and
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    List<MeasureSheet> of(Collection<TargetId> targets) {
        if (targets.isEmpty()) {
            return List.of();
        }
        return database.sql(SHEET + " g.id in (:ids) order by g.id")
                .param("ids", targets.stream().map(TargetId::value).toList())
                .query(this::sheet)
                .list();
    }

    List<MeasureSheet> of(PolicyId policy) {
        return database.sql(SHEET + " g.policy_id = :policy order by g.id")
                .param("policy", policy.value())
                .query(this::sheet)
                .list();
    }

    /** First statements of a policy without a measure, or whose measure no person has edited. */
    List<Underived> underived(PolicyId policy) {
        return database.sql(
                        """
                        select g.*, coalesce(p.issued_on, (p.opened_at at time zone 'Asia/Shanghai')::date) as issued
                        from target g join policy p on p.id = g.policy_id left join target_measure m on m.target_id = g.id
                        where g.policy_id = ? and g.status = 'OPEN' and g.duplicate_of is null and not coalesce(m.edited, false)
                        """)
                .param(policy.value())
                .query((row, number) -> new Underived(
                        new TargetId(row.getObject("id", UUID.class)),
                        CommitmentColumns.read(row),
                        row.getString("sentence"),
                        row.getObject("issued", LocalDate.class)))
                .list();
    }

    /** Policies with an open target that nobody has settled how to judge. */
    List<PolicyId> unsettled() {
        return database.sql(
                        """
                        select distinct g.policy_id from target g where g.status = 'OPEN' and g.duplicate_of is null
                          and not exists (select 1 from target_measure m where m.target_id = g.id)
                        """)
                .query((row, number) -> new PolicyId(row.getObject(1, UUID.class)))
                .list();
    }

    void put(TargetId target, Measure measure, boolean edited) {
        database.sql(
                        """
                        insert into target_measure (target_id, quantity, accumulation, tolerance, pace, steps, baseline, weight, start_on,
                          continuous, population, edited, version)
                        values (:target, :quantity, :accumulation, :tolerance, :pace, :steps::jsonb, :baseline, :weight, :start,
                          :continuous, :population, :edited, 0)
                        on conflict (target_id) do update set quantity = excluded.quantity, accumulation = excluded.accumulation,
                          tolerance = excluded.tolerance, pace = excluded.pace, steps = excluded.steps, baseline = excluded.baseline,
                          weight = excluded.weight, start_on = excluded.start_on, continuous = excluded.continuous,
                          population = excluded.population, edited = excluded.edited, version = target_measure.version + 1
                        """)
                .param("target", target.value())
                .param("quantity", measure.quantity().name())
                .param("accumulation", measure.accumulation().name())
                .param("tolerance", measure.tolerance())
                .param("pace", measure.pace().name())
                .param("steps", json.writeValueAsString(measure.steps()))
                .param("baseline", measure.baseline())
                .param("weight", measure.weight())
                .param("start", measure.start())
                .param("continuous", measure.continuous())
                .param("population", measure.population().name())
                .param("edited", edited)
                .update();
    }

    Optional<Long> lock(TargetId target) {
        return database.sql("select version from target_measure where target_id = ? for update")
                .param(target.value())
                .query(Long.class)
                .optional();
    }

    Changes changes() {
        return new Changes(database, "target_measure_change");
    }

    private MeasureSheet sheet(ResultSet row, int number) throws SQLException {
        BigDecimal green = row.getBigDecimal("green");
        return new MeasureSheet(
                new TargetId(row.getObject("id", UUID.class)),
                new PolicyId(row.getObject("policy_id", UUID.class)),
                RegionCode.of(row.getString("region_code")),
                CommitmentColumns.read(row),
                measure(row),
                green == null ? Thresholds.USUAL : new Thresholds(green, row.getBigDecimal("yellow")),
                row.getBoolean("edited"),
                row.getLong("measure_version"));
    }

    private Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                Quantity.valueOf(row.getString("quantity")),
                Accumulation.valueOf(row.getString("accumulation")),
                row.getBigDecimal("measured_tolerance"),
                Pace.valueOf(row.getString("pace")),
                json.readValue(row.getString("steps"), STEPS),
                baseline(row),
                row.getBigDecimal("weight"),
                row.getObject("measured_start", LocalDate.class),
                row.getBoolean("continuous"),
                Population.valueOf(row.getString("population")));
    }

    private static @Nullable BigDecimal baseline(ResultSet row) throws SQLException {
        return row.getBigDecimal("baseline");
    }

    /** A first statement whose measure is to be read from its words. */
    record Underived(TargetId target, Commitment commitment, String sentence, LocalDate issued) {}
}
