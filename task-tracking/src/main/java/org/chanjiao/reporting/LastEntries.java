package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a unit said about the same things in its last report. */
@Component
@RequiredArgsConstructor
class LastEntries {

    private static final String LAST =
            """
            select distinct on (coalesce(l.target_id, l.task_id)) coalesce(l.target_id, l.task_id) as key, l.*,
                   r.number, r.last_day, r.status = 'ACCEPTED' or r.correcting as accepted
            from report r join report_line l on l.report_id = r.id
            where r.organisation_id = :unit and r.last_day < :first and r.id <> :self
              and coalesce(l.target_id, l.task_id) in (:keys)
              and (r.status in ('UNIT_REVIEW', 'BUREAU_REVIEW', 'ACCEPTED') or r.correcting)
            order by coalesce(l.target_id, l.task_id), r.last_day desc, r.opened_at desc
            """;

    private final JdbcClient database;

    /** By the ordinal of the line; lines that are new are left out. */
    Map<Integer, Carried> of(Report report) {
        Map<UUID, ReportLine> lines = new HashMap<>();
        report.lines().forEach(line -> lines.put(UUID.fromString(line.key()), line));
        Map<Integer, Carried> last = new HashMap<>();
        if (!lines.isEmpty()) {
            database.sql(LAST)
                    .param("unit", report.organisationId())
                    .param("first", report.days().firstDay())
                    .param("self", report.id().value())
                    .param("keys", lines.keySet())
                    .query((row, number) -> {
                        ReportLine line = Objects.requireNonNull(lines.get(row.getObject("key", UUID.class)));
                        last.put(
                                line.ordinal(), carried(row, line, report.days().lastDay()));
                        return number;
                    })
                    .list();
        }
        return last;
    }

    private static Carried carried(ResultSet row, ReportLine line, LocalDate lastDay) throws SQLException {
        Figure figure = new Figure(
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getObject("done_on", LocalDate.class));
        Measure measure = line.measure();
        boolean anew = measure != null
                && measure.isCumulative()
                && measure.yearly()
                && row.getObject("last_day", LocalDate.class).getYear() < lastDay.getYear();
        return new Carried(
                anew ? Entry.ofValue(BigDecimal.ZERO.toPlainString()) : entry(row),
                figure,
                words(row, figure, measure),
                anew,
                row.getString("number"),
                row.getBoolean("accepted"));
    }

    private static String words(ResultSet row, Figure figure, @Nullable Measure measure) throws SQLException {
        String counted = row.getString("counted_text");
        return counted == null ? figure.words(measure == null ? "" : measure.unit()) : counted;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("value_text"),
                row.getString("numerator_text"),
                row.getString("denominator_text"),
                row.getString("done_text"),
                row.getString("progress"),
                row.getString("problem"),
                row.getString("next_step"));
    }
}
