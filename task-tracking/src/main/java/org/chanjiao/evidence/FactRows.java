package org.chanjiao.evidence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.audit.CurrentOrigin;
import org.chanjiao.audit.Origin;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of facts. */
@Component
@RequiredArgsConstructor
class FactRows {

    private static final String COLUMNS =
            "id, fact_on, value, numerator, denominator, grade, entity, entity_name, source_kind, source_id, recorded_at";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final ObjectProvider<CurrentOrigin> origins;
    private final Clock clock;

    /** The first statement of the same commitment, which alone is counted, what kind of figure it wants and what is said of it. */
    Counted counted(TargetId stated, FactSource source) {
        List<Counted> found = database.sql(
                        """
                        select coalesce(g.duplicate_of, g.id) as counted, m.quantity, f.* from target g
                        left join target_measure m on m.target_id = coalesce(g.duplicate_of, g.id)
                        left join fact f on f.source_id = :source and f.target_id = coalesce(g.duplicate_of, g.id)
                          and f.source_kind = :kind
                        where g.id = :stated order by f.id
                        """)
                .param("source", source.id())
                .param("kind", source.kind().name())
                .param("stated", stated.value())
                .query((row, number) -> new Counted(
                        new TargetId(row.getObject("counted", UUID.class)),
                        row.getString("quantity"),
                        row.getObject("source_id") == null ? List.of() : List.of(fact(row, number))))
                .list();
        return found.stream().reduce(Counted::and).orElse(new Counted(stated, null, List.of()));
    }

    void moveToFirstStatements(PolicyId policy) {
        database.sql(
                        """
                        update fact f set target_id = g.duplicate_of from target g
                        where g.policy_id = ? and g.duplicate_of is not null and f.target_id = g.id
                        """)
                .param(policy.value())
                .update();
    }

    List<StatedFact> of(TargetId target) {
        return database.sql("select " + COLUMNS + " from fact where target_id = ? order by fact_on, id")
                .param(target.value())
                .query(FactRows::fact)
                .list();
    }

    List<StatedFact> counting(TargetId target) {
        return database.sql("select " + COLUMNS + " from fact f where target_id = ? and " + CountedFacts.CONDITION
                        + " order by fact_on, id")
                .param(target.value())
                .query(FactRows::fact)
                .list();
    }

    List<StatedFact> latest(TargetId target, int limit) {
        return database.sql(
                        "select " + COLUMNS + " from fact where target_id = ? order by fact_on desc, id desc limit ?")
                .params(target.value(), limit)
                .query(FactRows::fact)
                .list();
    }

    List<FormerFact> formerOf(TargetId target, int limit) {
        return database.sql("select " + COLUMNS + ", ended_at, ended_by, reason from fact_history where target_id = ?"
                        + " order by ended_at desc, id desc limit ?")
                .params(target.value(), limit)
                .query((row, number) -> new FormerFact(
                        fact(row, number),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        row.getString("ended_by"),
                        row.getString("reason")))
                .list();
    }

    List<TargetId> targetsOf(FactSource source) {
        return database.sql("select distinct target_id from fact where source_id = ? and source_kind = ?")
                .params(source.id(), source.kind().name())
                .query((row, number) -> new TargetId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes away what the source says of the target; what a report or a statistic said is kept as history. */
    void end(TargetId target, FactSource source, @Nullable String reason) {
        boolean kept = source.kind() != FactSource.Kind.LEDGER_ITEM;
        String delete = "delete from fact where source_id = :source and target_id = :target and source_kind = :kind";
        String statement = kept
                ? "with gone as (" + delete + " returning *) insert into fact_history (" + COLUMNS
                        + ", target_id, ended_at, ended_by, reason) select " + COLUMNS
                        + ", target_id, :now, :by, :reason from gone"
                : delete;
        database.sql(statement)
                .param("source", source.id())
                .param("target", target.value())
                .param("kind", source.kind().name())
                .param("now", now())
                .param("by", by())
                .param("reason", reason)
                .update();
    }

    void insert(TargetId target, FactSource source, List<NewFact> facts) {
        OffsetDateTime now = now();
        batches.batchUpdate(
                """
                insert into fact (target_id, region_code, fact_on, value, numerator, denominator, grade, entity, entity_name,
                                  source_kind, source_id, recorded_at)
                select id, region_code, ?::date, ?::numeric, ?::numeric, ?::numeric, ?, ?, ?, ?, ?::uuid, ?::timestamptz
                from target where id = ?""",
                facts.stream()
                        .map(fact -> new @Nullable Object[] {
                            fact.on(),
                            fact.value(),
                            fact.numerator(),
                            fact.denominator(),
                            fact.grade().name(),
                            fact.entity(),
                            fact.entityName(),
                            source.kind().name(),
                            source.id(),
                            now,
                            target.value()
                        })
                        .toList());
    }

    /** A counted target, without a quantity where it is not settled how it is judged, and what a source says of it now. */
    record Counted(TargetId target, @Nullable String quantity, List<StatedFact> said) {

        private Counted and(Counted more) {
            return new Counted(
                    target,
                    quantity,
                    Stream.concat(said.stream(), more.said.stream()).toList());
        }

        /** A share stated in per cent is so many of a hundred; of a plain figure the part counts. */
        NewFact fitted(NewFact fact) {
            boolean quotient = "SHARE".equals(quantity) || "RATIO".equals(quantity);
            if (quotient && fact.value() != null) {
                BigDecimal whole = "SHARE".equals(quantity) ? BigDecimal.valueOf(100) : BigDecimal.ONE;
                return NewFact.share(fact.on(), fact.value(), whole, fact.grade(), fact.entity(), fact.entityName());
            }
            return !quotient && quantity != null && fact.numerator() != null
                    ? NewFact.of(fact.on(), fact.numerator(), fact.grade(), fact.entity(), fact.entityName())
                    : fact;
        }
    }

    static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros();
    }

    private static StatedFact fact(ResultSet row, int number) throws SQLException {
        return new StatedFact(
                row.getLong("id"),
                row.getObject("fact_on", LocalDate.class),
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                Grade.valueOf(row.getString("grade")),
                row.getString("entity"),
                row.getString("entity_name"),
                StatedFact.source(row.getString("source_kind"), row.getObject("source_id", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private String by() {
        return Optional.ofNullable(origins.getIfAvailable())
                .flatMap(CurrentOrigin::get)
                .orElseGet(Origin::system)
                .actor();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
