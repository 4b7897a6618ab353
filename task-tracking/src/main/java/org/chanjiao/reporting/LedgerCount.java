package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.Fraction;
import org.chanjiao.progress.PopulationEntry;
import org.chanjiao.progress.Progress;
import org.chanjiao.progress.Target;
import org.chanjiao.progress.Target.Accumulation;
import org.chanjiao.progress.Target.Quantity;
import org.chanjiao.progress.Term;
import org.chanjiao.standing.Standings;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what ledgers have for targets up to a day, by the same function that makes their lights. */
@Component
@RequiredArgsConstructor
class LedgerCount {

    /** Facts that add up come as one for each day and grade, however many items there are. */
    private static final String FACTS =
            """
            select f.target_id, f.fact_on, f.grade, case when f.target_id in (:summed) then '' else f.entity end as about,
              sum(coalesce(f.value, f.numerator)) as above, min(coalesce(f.denominator, 1)) as below,
              count(*) filter (where f.source_kind = 'LEDGER_ITEM') as items
            from fact f left join ledger_item i on i.id = f.source_id
            where f.target_id in (:targets) and f.fact_on <= :on and f.source_kind in ('LEDGER_ITEM', 'REGISTER')
              and (not :own or coalesce(i.owner_id, f.source_id) = :unit)
            group by f.target_id, f.fact_on, f.grade, about, case when f.target_id in (:summed) then 0 else f.id end
            order by f.target_id, f.fact_on, min(f.id)
            """;

    private final Standings standings;
    private final ReportCalendar calendar;
    private final JdbcClient database;

    /**
     * What there is for each target at the end of the report's period, or today while it runs.
     *
     * @param own counts the items of the report's unit alone
     */
    Map<TargetId, Sum> of(List<MeasureSheet> sheets, Report report, boolean own) {
        LocalDate on = report.days().figuresOn(calendar.today());
        Map<TargetId, Sum> sums = new HashMap<>();
        sheets.forEach(sheet -> sums.put(
                sheet.target(), new Sum(sheet, on, calendar.now(), members(sheet, report, own), new ArrayList<>())));
        if (!sums.isEmpty()) {
            database.sql(FACTS)
                    .param("summed", summed(sheets))
                    .param(
                            "targets",
                            sums.keySet().stream().map(TargetId::value).toList())
                    .param("on", on)
                    .param("own", own)
                    .param("unit", report.organisationId())
                    .query((row, number) -> Objects.requireNonNull(
                                    sums.get(new TargetId(row.getObject("target_id", UUID.class))))
                            .parts()
                            .add(part(row)))
                    .list();
        }
        return sums;
    }

    private List<PopulationEntry> members(MeasureSheet sheet, Report report, boolean own) {
        return standings.population(sheet).stream()
                .filter(each ->
                        !own || each.entity().startsWith(report.organisationId().toString()))
                .toList();
    }

    /** Never empty: an unknown id keeps the statement whole. */
    private static List<UUID> summed(List<MeasureSheet> sheets) {
        List<UUID> summed = new ArrayList<>(List.of(new UUID(0, 0)));
        for (MeasureSheet sheet : sheets) {
            Target target = sheet.asTarget();
            if (target.quantity() == Quantity.COUNT
                    && target.accumulation() == Accumulation.FLOW
                    && target.scope() == Target.Scope.PLAN) {
                summed.add(sheet.target().value());
            }
        }
        return summed;
    }

    private static Part part(ResultSet row) throws SQLException {
        String about = row.getString("about");
        return new Part(
                new Fact(
                        row.getObject("fact_on", LocalDate.class),
                        Fact.Grade.valueOf(row.getString("grade")),
                        about.isEmpty() ? null : about,
                        row.getBigDecimal("above"),
                        row.getBigDecimal("below")),
                row.getLong("items"));
    }

    /** A fact and how many items it is made of. */
    record Part(Fact fact, long items) {}

    /** The parts of a target's figure. */
    record Sum(MeasureSheet sheet, LocalDate on, Instant at, List<PopulationEntry> members, List<Part> parts) {

        LedgerFigure figure(String rule, String type, boolean own) {
            Target target = sheet.asTarget();
            Progress progress =
                    Progress.of(target, parts.stream().map(Part::fact).toList(), members, on);
            return new LedgerFigure(
                    rule,
                    type,
                    shown(progress.value()),
                    shown(progress.reportedValue()),
                    target.figureUnit(),
                    parts.stream()
                            .filter(part -> !part.fact().date().isBefore(from(target)))
                            .mapToLong(Part::items)
                            .sum(),
                    on,
                    at,
                    own);
        }

        /** The day from which items count: sums of a year begin with it, others with the plan; what is held has none. */
        private LocalDate from(Target target) {
            if (target.accumulation() == Accumulation.STOCK || target.scope() != Target.Scope.PLAN) {
                return LocalDate.MIN;
            }
            LocalDate start = target.term().start();
            boolean yearly = target.term().period() == Term.Period.PER_YEAR;
            LocalDate year = on.withDayOfYear(1);
            return yearly && year.isAfter(start) ? year : start;
        }

        private static @Nullable BigDecimal shown(@Nullable Fraction figure) {
            return figure == null ? null : figure.shown();
        }
    }
}
