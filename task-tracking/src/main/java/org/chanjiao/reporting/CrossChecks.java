package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String OWN =
            """
            select o.subject, o.quantity, o.accumulation, o.yearly, o.unit, o.commitment, o.value, o.numerator, o.denominator, o.done_on
            from report me join report r on r.organisation_id = me.organisation_id and r.last_day = me.last_day
            join report_line o on o.report_id = r.id and o.kind = 'FIGURE'
            where me.id = ? and (r.id = me.id or r.status in ('UNIT_REVIEW', 'BUREAU_REVIEW', 'ACCEPTED'))
            """;

    private final LastEntries last;
    private final LedgerFigures ledgers;
    private final JdbcClient database;

    /** Everything that speaks against accepting it unseen. */
    List<Flag> of(Report report) {
        return of(report, last.of(report), others(report), ledgers.of(report));
    }

    List<Flag> of(
            Report report, Map<Integer, Carried> before, List<OtherClaim> others, Map<Integer, LedgerFigure> counted) {
        List<Said> own = own(report);
        return report.lines().stream()
                .flatMap(line -> claim(line, before, others).stream())
                .map(claim -> claim.beside(counted.get(claim.line())).within(wholes(claim.measure(), own)))
                .flatMap(CrossChecks::flags)
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

    /** What the unit itself says for the period, here and elsewhere. */
    private List<Said> own(Report report) {
        return database.sql(OWN)
                .param(report.id().value())
                .query((row, number) -> new Said(
                        new Measure(
                                QuantityKind.valueOf(row.getString(2)),
                                Accumulation.valueOf(row.getString(3)),
                                row.getBoolean(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(1)),
                        new Figure(
                                row.getObject(7, BigDecimal.class),
                                row.getObject(8, BigDecimal.class),
                                row.getObject(9, BigDecimal.class),
                                row.getObject(10, LocalDate.class))))
                .list();
    }

    private static List<Whole> wholes(Measure part, List<Said> own) {
        return own.stream()
                .flatMap(said -> Whole.of(part, said.measure(), said.figure()).stream())
                .toList();
    }

    /** Only what a person typed is doubted; what a ledger counts is checked there. */
    private static Optional<Claim> claim(ReportLine line, Map<Integer, Carried> before, List<OtherClaim> others) {
        Measure measure = line.measure();
        return measure == null || line.isCounted()
                ? Optional.empty()
                : Optional.of(new Claim(
                        line.ordinal(),
                        measure,
                        line.submitted(),
                        before.get(line.ordinal()),
                        others.stream()
                                .filter(other -> other.line() == line.ordinal())
                                .toList(),
                        null,
                        List.of()));
    }

    private static Stream<Flag> flags(Claim claim) {
        return Arrays.stream(CrossCheck.values())
                .flatMap(rule -> rule.find(claim).map(detail -> new Flag(claim.line(), rule, detail)).stream());
    }

    private record Said(Measure measure, Figure figure) {}
}
