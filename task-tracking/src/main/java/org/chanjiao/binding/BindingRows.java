package org.chanjiao.binding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.Condition;
import org.chanjiao.measure.Changes;
import org.chanjiao.target.TargetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of bindings. */
@Component
@RequiredArgsConstructor
class BindingRows {

    private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {};
    private static final String SELECT = "select b.*, b.conditions::text as tests from target_binding b";

    private final JdbcClient database;
    private final JsonMapper json;

    Optional<Binding> find(TargetId target) {
        return database.sql(SELECT + " where b.target_id = ?")
                .param(target.value())
                .query(this::binding)
                .optional();
    }

    List<Binding> of(Collection<TargetId> targets) {
        return database.sql(SELECT + " where b.target_id in (:targets) order by b.target_id")
                .param("targets", targets.stream().map(TargetId::value).toList())
                .query(this::binding)
                .list();
    }

    /** Bindings of counted targets to a ledger in these places, in the order of their targets. */
    List<Binding> of(String type, Collection<String> regions) {
        return database.sql(SELECT
                        + " join target g on g.id = b.target_id and g.status = 'OPEN' and g.duplicate_of is null"
                        + " where b.type_code = :type and b.region_code in (:regions) order by b.target_id")
                .param("type", type)
                .param("regions", regions)
                .query(this::binding)
                .list();
    }

    List<Binding> of(String type) {
        return database.sql(SELECT
                        + " join target g on g.id = b.target_id and g.status = 'OPEN' and g.duplicate_of is null"
                        + " where b.type_code = ? order by b.target_id")
                .param(type)
                .query(this::binding)
                .list();
    }

    /** The places of some items, by a condition on {@code i}. */
    List<String> regionsOf(String items, String name, Object value) {
        return database.sql("select distinct i.region_code from ledger_item i where " + items)
                .param(name, value)
                .query(String.class)
                .list();
    }

    void put(TargetId target, RegionCode region, BindingChoice choice, OffsetDateTime at, String by, String reason) {
        database.sql(
                        """
                        insert into target_binding (target_id, region_code, type_code, rule_code, level, conditions, bound_at, bound_by,
                          reason, version)
                        values (:target, :region, :type, :rule, :level, :conditions::jsonb, :at, :by, :reason, 0)
                        on conflict (target_id) do update set type_code = excluded.type_code, rule_code = excluded.rule_code,
                          level = excluded.level, conditions = excluded.conditions, bound_at = excluded.bound_at,
                          bound_by = excluded.bound_by, reason = excluded.reason, version = target_binding.version + 1
                        """)
                .param("target", target.value())
                .param("region", region.value())
                .param("type", choice.type())
                .param("rule", choice.rule())
                .param("level", choice.level())
                .param("conditions", json.writeValueAsString(choice.conditions()))
                .param("at", at)
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    void delete(TargetId target) {
        database.sql("delete from target_binding where target_id = ?")
                .param(target.value())
                .update();
    }

    Changes changes() {
        return new Changes(database, "target_binding_change");
    }

    private Binding binding(ResultSet row, int number) throws SQLException {
        return new Binding(
                new TargetId(row.getObject("target_id", UUID.class)),
                RegionCode.of(row.getString("region_code")),
                new BindingChoice(
                        row.getString("type_code"),
                        row.getString("rule_code"),
                        row.getString("level"),
                        json.readValue(row.getString("tests"), CONDITIONS)),
                row.getObject("bound_at", OffsetDateTime.class).toInstant(),
                row.getString("bound_by"),
                row.getString("reason"),
                row.getLong("version"));
    }
}
