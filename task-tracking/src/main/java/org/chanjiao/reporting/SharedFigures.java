package org.chanjiao.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 一数多报: a figure that a unit entered once fills every request of the same period that asks for the same thing. */
@Component
@RequiredArgsConstructor
class SharedFigures {

    /** The same target, or the same subject measured in the same way; of the same unit, to the same day. */
    private static final String ALIKE =
            """
            (o.target_id = l.target_id or (o.subject = l.subject and o.unit = l.unit and o.quantity = l.quantity
              and o.accumulation = l.accumulation and o.yearly = l.yearly))
            """;

    private static final String FOUND =
            """
            select distinct on (l.ordinal) l.ordinal, o.value_text, o.numerator_text, o.denominator_text, o.done_text, r.number
            from report_line l join report me on me.id = l.report_id
            join report r on r.organisation_id = me.organisation_id and r.last_day = me.last_day and r.id <> me.id
            join report_line o on o.report_id = r.id and o.kind = 'FIGURE' and %s
            where me.id = ? and l.kind = 'FIGURE' and r.status in ('UNIT_REVIEW', 'BUREAU_REVIEW', 'ACCEPTED')
            order by l.ordinal, r.submitted_at desc
            """
                    .formatted(ALIKE);

    private static final String WAITING =
            """
            select distinct me.id from report r join report_line o on o.report_id = r.id and o.kind = 'FIGURE'
            join report me on me.organisation_id = r.organisation_id and me.last_day = r.last_day and me.id <> r.id
            join report_line l on l.report_id = me.id and l.kind = 'FIGURE' and l.origin = 'EMPTY' and %s
            where r.id = ? and me.status in ('DRAFT', 'RETURNED')
            """
                    .formatted(ALIKE);

    private final JdbcClient database;
    private final ReportRepository reports;

    /** Fills the empty figures of a report from those sent already; the report has to be in the database. */
    void fill(Report report) {
        Map<Integer, ReportLine> empty = new HashMap<>();
        report.lines().stream()
                .filter(line -> line.kind() == LineKind.FIGURE && line.origin() == Origin.EMPTY)
                .forEach(line -> empty.put(line.ordinal(), line));
        if (!empty.isEmpty()) {
            reports.flush();
            List<Found> found = database.sql(FOUND)
                    .param(report.id().value())
                    .query(SharedFigures::found)
                    .list();
            found.forEach(each -> Optional.ofNullable(empty.get(each.ordinal()))
                    .ifPresent(line -> line.fill(each.entry(), Origin.OTHER_REPORT, each.number())));
        }
    }

    /** Fills the drafts that ask for what this report says. */
    void spread(Report sent) {
        List<UUID> waiting =
                database.sql(WAITING).param(sent.id().value()).query(UUID.class).list();
        for (UUID id : waiting) {
            Report draft = reports.findById(new ReportId(id)).orElseThrow();
            fill(draft);
            reports.flush();
        }
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getInt("ordinal"),
                new Entry(
                        row.getString("value_text"),
                        row.getString("numerator_text"),
                        row.getString("denominator_text"),
                        row.getString("done_text"),
                        "",
                        "",
                        ""),
                row.getString("number"));
    }

    private record Found(int ordinal, Entry entry, String number) {}
}
