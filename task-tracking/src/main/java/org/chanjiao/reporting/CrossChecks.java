package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the figures of a report against what is known otherwise. */
@Component
@RequiredArgsConstructor
class CrossChecks {

    private static final String OTHERS =
            """
            select l.ordinal, u.name, o.value, o.numerator, o.denominator, o.done_on, r.number
            from report_line l join report me on me.id = l.report_id
            join report_line o on o.target_id = l.target_id
            join report r on r.id = o.report_id and r.organisation_id <> me.organisation_id and r.last_day = me.last_day
            join organisation u on u.id = r.organisation_id
            where me.id = ? and r.status in ('UNIT_REVIEW', 'BUREAU_REVIEW', 'ACCEPTED')
            order by l.ordinal, u.name
            """;

    private final LastEntries last;
    private final JdbcClient database;

    /** Everything that speaks against accepting it unseen. */
    List<Flag> of(Report report) {
        return of(report, last.of(report), others(report));
    }

    List<Flag> of(Report report, Map<Integer, Carried> before, List<OtherClaim> others) {
        return report.lines().stream()
                .flatMap(line -> flags(line, before, others))
                .toList();
    }

    /** What other units say of the same targets. */
    List<OtherClaim> others(Report report) {
        return database.sql(OTHERS)
                .param(report.id().value())
                .query((row, number) -> new OtherClaim(
                        row.getInt(1),
                        row.getString(2),
                        new Figure(
                                row.getObject(3, BigDecimal.class),
                                row.getObject(4, BigDecimal.class),
                                row.getObject(5, BigDecimal.class),
                                row.getObject(6, LocalDate.class)),
                        row.getString(7)))
                .list();
    }

    private static Stream<Flag> flags(ReportLine line, Map<Integer, Carried> before, List<OtherClaim> others) {
        Measure measure = line.measure();
        if (measure == null) {
            return Stream.empty();
        }
        Claim claim = new Claim(
                line.ordinal(),
                measure,
                line.submitted(),
                before.get(line.ordinal()),
                others.stream().filter(other -> other.line() == line.ordinal()).toList());
        return Arrays.stream(CrossCheck.values())
                .flatMap(rule -> rule.find(claim).map(detail -> new Flag(claim.line(), rule, detail)).stream());
    }
}
