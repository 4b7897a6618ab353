package org.chanjiao.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.evidence.CountedFacts;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.progress.Target;
import org.chanjiao.progress.Target.Accumulation;
import org.chanjiao.progress.Target.Quantity;
import org.chanjiao.target.TargetId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the facts of many targets in two statements. Of counts that add up PostgreSQL sums each day and grade: the function
 * gives the same result for the sum as for its parts, except that a forecast wants two facts, so a sum of several comes with
 * an empty second one.
 */
@Component
@RequiredArgsConstructor
class FactSeries {

    private final JdbcClient database;

    Map<TargetId, Series> of(Collection<MeasureSheet> sheets, LocalDate asOf) {
        Map<Boolean, List<UUID>> summable = sheets.stream()
                .collect(Collectors.partitioningBy(
                        FactSeries::addsUp,
                        Collectors.mapping(sheet -> sheet.target().value(), Collectors.toList())));
        Map<TargetId, Series> series = new HashMap<>();
        sums(summable.getOrDefault(true, List.of()), asOf, series);
        single(summable.getOrDefault(false, List.of()), asOf, series);
        return series;
    }

    private static boolean addsUp(MeasureSheet sheet) {
        Target target = sheet.asTarget();
        return target.quantity() == Quantity.COUNT
                && target.accumulation() == Accumulation.FLOW
                && target.scope() == Target.Scope.PLAN;
    }

    private void sums(List<UUID> targets, LocalDate asOf, Map<TargetId, Series> into) {
        if (targets.isEmpty()) {
            return;
        }
        database.sql(
                        """
                        select target_id, fact_on, grade, sum(value) as value, count(*) as facts from fact f
                        where target_id in (:targets) and fact_on <= :asOf and %s group by target_id, fact_on, grade order by target_id, fact_on
                        """
                                .formatted(CountedFacts.CONDITION))
                .param("targets", targets)
                .param("asOf", asOf)
                .query((RowCallbackHandler) row -> {
                    Series series = into.computeIfAbsent(
                            new TargetId(row.getObject("target_id", UUID.class)), id -> new Series());
                    LocalDate day = row.getObject("fact_on", LocalDate.class);
                    Grade grade = Grade.valueOf(row.getString("grade"));
                    series.add(Fact.counted(day, grade, null, row.getBigDecimal("value")), row.getLong("facts"));
                    if (row.getLong("facts") > 1) {
                        series.add(Fact.counted(day, grade, null, BigDecimal.ZERO), 0);
                    }
                });
    }

    private void single(List<UUID> targets, LocalDate asOf, Map<TargetId, Series> into) {
        if (targets.isEmpty()) {
            return;
        }
        database.sql(
                        """
                        select target_id, fact_on, grade, entity, coalesce(value, numerator) as above, coalesce(denominator, 1) as below
                        from fact f where target_id in (:targets) and fact_on <= :asOf and %s order by target_id, fact_on, id
                        """
                                .formatted(CountedFacts.CONDITION))
                .param("targets", targets)
                .param("asOf", asOf)
                .query((RowCallbackHandler) row -> into.computeIfAbsent(
                                new TargetId(row.getObject("target_id", UUID.class)), id -> new Series())
                        .add(
                                new Fact(
                                        row.getObject("fact_on", LocalDate.class),
                                        Grade.valueOf(row.getString("grade")),
                                        row.getString("entity"),
                                        row.getBigDecimal("above"),
                                        row.getBigDecimal("below")),
                                1));
    }

    /** The facts of one target and how many rows they are. */
    static final class Series {

        static final Series NONE = new Series();

        private final List<Fact> facts = new ArrayList<>();
        private long count;

        List<Fact> facts() {
            return facts;
        }

        long count() {
            return count;
        }

        private void add(Fact fact, long rows) {
            facts.add(fact);
            count += rows;
        }
    }
}
