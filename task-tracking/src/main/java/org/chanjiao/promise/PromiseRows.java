package org.chanjiao.promise;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Light;
import org.chanjiao.progress.Verdict.Word;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.CommitmentColumns;
import org.chanjiao.target.TargetId;
import org.chanjiao.target.TargetScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads promises and their proven results, nobody's name and nothing that is not proven. */
@Component
@RequiredArgsConstructor
class PromiseRows {

    private static final String POLICY =
            """
            select p.id, p.title, p.document_number, p.issuer, p.issued_on, r.full_path, coalesce(s.green, 0) as green,
                   coalesce(s.yellow, 0) as yellow, coalesce(s.red, 0) as red, coalesce(s.grey, 0) as grey
            from policy p join region r on r.code = p.region_code left join policy_standing s on s.policy_id = p.id
            where p.status = 'IN_FORCE'
            """;

    private final JdbcClient database;

    List<PromisedPolicy> policies(RegionCode region, int limit) {
        return database.sql(POLICY + " and p.region_code like ? order by p.issued_on desc nulls last, p.id limit ?")
                .params(region.prefix() + "%", limit)
                .query(PromiseRows::policy)
                .list();
    }

    Optional<PromisedPolicy> policy(PolicyId id) {
        return database.sql(POLICY + " and p.id = ?")
                .param(id.value())
                .query(PromiseRows::policy)
                .optional();
    }

    /** First statements of a policy that are judged, in the order of its text, with shares of persons as their parts. */
    List<Promise> promises(PolicyId policy) {
        Map<UUID, List<Promise.Part>> places = places(policy);
        return database.sql(
                        """
                select g.*, coalesce(k.path || ' ' || k.title, g.section_path) as clause, t.light, t.word, t.value, t.need,
                       t.expected, t.as_of, share.above, share.below,
                       (select string_agg(distinct u.name, '、') from task_responsibility u
                        where u.task_id = t.task_id and u.role = 'LEAD') as units
                from target g join target_standing t on t.target_id = g.id left join task k on k.id = t.task_id
                left join lateral (
                  select sum(f.numerator) as above, sum(f.denominator) as below from (
                    select distinct on (f.entity) f.numerator, f.denominator from fact f
                    where f.target_id = g.id and f.grade <= 'B' and f.fact_on <= t.as_of and f.numerator is not null
                    order by f.entity, f.fact_on desc, f.id desc) f) share on true
                where g.policy_id = ? and g.status = 'OPEN' and g.duplicate_of is null order by g.ordinal""")
                .param(policy.value())
                .query((row, number) -> promise(row, places))
                .list();
    }

    /** Proven parts of sums by place, of targets whose facts add up to their figure. */
    private Map<UUID, List<Promise.Part>> places(PolicyId policy) {
        return database
                .sql(
                        """
                select f.target_id, r.name, sum(f.value) as value from fact f
                join target g on g.id = f.target_id and g.policy_id = ? and g.status = 'OPEN' and g.period = 'CUMULATIVE'
                join target_measure m on m.target_id = g.id and m.quantity = 'COUNT' and m.accumulation = 'FLOW'
                join target_standing t on t.target_id = g.id join region r on r.code = f.region_code
                where f.grade <= 'B' and f.fact_on between m.start_on and t.as_of and f.value is not null
                group by f.target_id, r.code, r.name order by f.target_id, sum(f.value) desc, r.code""")
                .param(policy.value())
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class), new Promise.Part(row.getString(2), row.getBigDecimal(3))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Promise promise(ResultSet row, Map<UUID, List<Promise.Part>> places) throws SQLException {
        Commitment commitment = CommitmentColumns.read(row);
        UUID id = row.getObject("id", UUID.class);
        BigDecimal value = figure(row, "value");
        boolean persons = Figures.ofPersons(commitment);
        boolean hidden = persons && Figures.small(value, figure(row, "above"), figure(row, "below"));
        String units = row.getString("units");
        return new Promise(
                new TargetId(id),
                commitment,
                row.getString("clause"),
                row.getString("sentence"),
                row.getString("phrase"),
                units == null ? "" : units,
                Light.valueOf(row.getString("light")),
                Word.valueOf(row.getString("word")),
                hidden ? null : value,
                commitment.scope() == TargetScope.PLAN ? commitment.unit() : "%",
                row.getBigDecimal("need"),
                hidden || commitment.scope() != TargetScope.PLAN ? null : figure(row, "expected"),
                hidden,
                row.getObject("as_of", LocalDate.class),
                hidden ? List.of() : parts(places.getOrDefault(id, List.of()), value, persons));
    }

    /** Only what adds up to the figure is a part of it. */
    private static List<Promise.Part> parts(List<Promise.Part> parts, @Nullable BigDecimal whole, boolean persons) {
        BigDecimal sum = parts.stream()
                .map(Promise.Part::value)
                .map(value -> value == null ? BigDecimal.ZERO : value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() < 2 || whole == null || sum.compareTo(whole) != 0
                ? List.of()
                : Figures.parts(parts, persons);
    }

    private static @Nullable BigDecimal figure(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    private static PromisedPolicy policy(ResultSet row, int number) throws SQLException {
        return new PromisedPolicy(
                new PolicyId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("full_path"),
                row.getInt("green"),
                row.getInt("yellow"),
                row.getInt("red"),
                row.getInt("grey"));
    }
}
