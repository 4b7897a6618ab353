package org.chanjiao.binding;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.FigureSql;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.measure.Measure;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.standing.Standing;
import org.chanjiao.standing.Standings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what a choice would make of a target. */
@Component
@RequiredArgsConstructor
class Previews {

    private static final int SHOWN = 10;

    private final Derivations derivations;
    private final LedgerTypes types;
    private final Standings standings;
    private final JdbcClient database;

    Preview of(MeasureSheet sheet, BindingChoice choice) {
        Optional<CountingRule> rule = types.get(choice.type()).count(choice.rule());
        if (rule.isEmpty()) {
            return refused(List.of("台账没有这个计数规则"));
        }
        Fitness fitness = new Fitness(sheet.commitment(), sheet.measure(), rule.get());
        if (!fitness.fits()) {
            return refused(fitness.complaints());
        }
        List<Row> rows = rows(derivations.sql(sheet, choice, rule.get()));
        Measure fitted = fitness.fitted();
        Standing standing = standings.wouldBe(
                sheet.judgedBy(fitted), rows.stream().map(Row::fact).toList());
        return new Preview(
                List.of(),
                notes(sheet, fitted, rule.get()),
                standing,
                rows.size(),
                rows.stream().filter(row -> row.grade().compareTo(Grade.B) <= 0).count(),
                latest(rows));
    }

    private static Preview refused(List<String> complaints) {
        return new Preview(complaints, List.of(), null, 0, 0, List.of());
    }

    private static List<String> notes(MeasureSheet sheet, Measure fitted, CountingRule rule) {
        List<String> notes = new ArrayList<>();
        String unit = sheet.commitment().unit();
        if (rule.window() == null && !rule.unit().equals(unit)) {
            notes.add("目标的计量单位是“" + unit + "”，这个计数规则是“" + rule.unit() + "”");
        }
        if (!fitted.equals(sheet.measure())) {
            notes.add("同一对象只计一次，目标将改为取各对象最新值");
        }
        return notes;
    }

    private List<Row> rows(FigureSql sql) {
        return database.sql("select * from (" + sql.select() + ") f order by f.fact_on, f.grade")
                .params(sql.parameters())
                .query(Previews::row)
                .list();
    }

    private static List<Preview.Row> latest(List<Row> rows) {
        List<Preview.Row> latest = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0 && latest.size() < SHOWN; i--) {
            latest.add(rows.get(i).shown());
        }
        return latest;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Preview.Row(
                        row.getObject("source_id", UUID.class),
                        row.getString("entity_name"),
                        row.getObject("fact_on", LocalDate.class),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator"),
                        row.getString("grade"),
                        row.getString("source_kind").equals("LEDGER_ITEM")),
                row.getString("entity"));
    }

    private record Row(Preview.Row shown, String entity) {

        Grade grade() {
            return Grade.valueOf(shown.grade());
        }

        Fact fact() {
            BigDecimal value = shown.value();
            BigDecimal above = shown.numerator();
            BigDecimal below = shown.denominator();
            return value == null && above != null && below != null
                    ? new Fact(shown.on(), grade(), entity, above, below)
                    : Fact.counted(shown.on(), grade(), entity, value == null ? BigDecimal.ZERO : value);
        }
    }
}
