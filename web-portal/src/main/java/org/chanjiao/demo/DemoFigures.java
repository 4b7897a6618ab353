package org.chanjiao.demo;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.binding.BindingChoice;
import org.chanjiao.binding.Bindings;
import org.chanjiao.evidence.NewStatistic;
import org.chanjiao.evidence.Statistic;
import org.chanjiao.evidence.StatisticId;
import org.chanjiao.evidence.Statistics;
import org.chanjiao.ledger.Condition;
import org.chanjiao.measure.Measure;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.measure.Population;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the figures of the published policy come from: ledgers that count for its targets, and documents that are cited. */
@Component
@RequiredArgsConstructor
class DemoFigures {

    private final Measures measures;
    private final Bindings bindings;
    private final Statistics statistics;
    private final EntityManager entities;

    /** Lets ledgers count, as the clerk decides. */
    void bind(PolicyId policy, Person clerk) {
        List<MeasureSheet> targets = measures.of(policy);
        for (Map<String, String> row : DemoTable.rows("bindings.csv")) {
            bind(named(targets, row), row, clerk);
        }
        entities.flush();
    }

    /** Cites documents as the clerk some days after they came out; another person compares the citations with them. */
    void cite(PolicyId policy, Person clerk, Person checker, DemoClock clock) {
        List<MeasureSheet> targets = measures.of(policy);
        for (Map<String, String> row : DemoTable.rows("statistics.csv")) {
            LocalDate published = LocalDate.parse(cell(row, "published"));
            clock.at(
                    published.plusDays(5).atTime(11, 0),
                    () -> cite(named(targets, row).target(), row, clerk, checker));
        }
        entities.flush();
    }

    private void bind(MeasureSheet target, Map<String, String> row, Person clerk) {
        String whom = filled(row, "population");
        if (whom != null) {
            Measure edited = about(Population.valueOf(whom), target.measure());
            measures.edit(target.target(), edited, target.version(), "由学校投保，按学校衡量", clerk);
        }
        String field = filled(row, "field");
        List<Condition> conditions = field == null
                ? List.of()
                : List.of(new Condition(field, Condition.Test.IN, List.of(String.valueOf(row.get("value")))));
        var choice = new BindingChoice(cell(row, "type"), cell(row, "rule"), filled(row, "level"), conditions);
        bindings.bind(target.target(), choice, -1, "按任务分工确定统计口径", clerk);
    }

    private void cite(TargetId target, Map<String, String> row, Person clerk, Person checker) {
        var words = new NewStatistic(
                LocalDate.parse(cell(row, "on")),
                figure(row, "value"),
                figure(row, "numerator"),
                figure(row, "denominator"),
                cell(row, "document"),
                filled(row, "number"),
                null,
                LocalDate.parse(cell(row, "published")),
                cell(row, "page"));
        StatisticId cited = statistics.cite(target, words, clerk);
        if (cell(row, "checked").equals("yes")) {
            Statistic seen = statistics.find(cited).orElseThrow();
            statistics.check(cited, seen.version(), checker);
        }
    }

    private static Measure about(Population population, Measure measure) {
        return new Measure(
                measure.quantity(),
                measure.accumulation(),
                measure.tolerance(),
                measure.pace(),
                measure.steps(),
                measure.baseline(),
                measure.weight(),
                measure.start(),
                measure.continuous(),
                population);
    }

    /** The one target whose subject and figure hold these words. */
    private static MeasureSheet named(List<MeasureSheet> targets, Map<String, String> row) {
        String words = cell(row, "target");
        List<MeasureSheet> found = targets.stream()
                .filter(sheet ->
                        (sheet.commitment().subject() + " " + sheet.commitment().quantityText()).contains(words))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " targets are called " + words);
        }
        return found.get(0);
    }

    private static @Nullable BigDecimal figure(Map<String, String> row, String column) {
        String text = filled(row, column);
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable String filled(Map<String, String> row, String column) {
        String text = cell(row, column);
        return text.isEmpty() ? null : text;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
