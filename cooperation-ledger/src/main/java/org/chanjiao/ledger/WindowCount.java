package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.compliance.PracticeDays;
import org.chanjiao.kernel.DateRange;
import org.chanjiao.ledger.CountingRule.Roster;
import org.chanjiao.ledger.CountingRule.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of all who are in a roster, those with enough days inside a window. Who came inside the window and has not enough yet is
 * inside the period and not measured; where a rule names no roster, all of whom the ledger has a stay are below the line.
 */
@Component
@RequiredArgsConstructor
class WindowCount {

    private final LedgerTypes types;
    private final JdbcClient database;

    Counted count(LedgerType type, CountingRule rule, CountQuery query) {
        Window window = rule.window();
        String entity = rule.entity();
        if (window == null || entity == null) {
            throw new IllegalArgumentException(rule.code() + " has no window or nobody in it");
        }
        Map<String, List<DateRange>> stays = stays(type, rule, entity, query);
        Roster roster = window.roster();
        Map<String, LocalDate> counted =
                roster == null ? everybody(stays.keySet()) : enrolled(types.get(roster.type()), roster, entity, query);
        DateRange span = window.ending(query.to());
        long above = 0;
        long below = 0;
        long items = 0;
        for (Map.Entry<String, LocalDate> person : counted.entrySet()) {
            List<DateRange> own = stays.getOrDefault(person.getKey(), List.of());
            boolean enough = PracticeDays.within(own, span) >= window.days();
            above += enough ? 1 : 0;
            below += enough || !person.getValue().isAfter(span.first()) ? 1 : 0;
            items += own.size();
        }
        return Counted.share(BigDecimal.valueOf(above), BigDecimal.valueOf(below), rule.unit(), items);
    }

    private static Map<String, LocalDate> everybody(Set<String> entities) {
        Map<String, LocalDate> since = new HashMap<>();
        entities.forEach(entity -> since.put(entity, LocalDate.MIN));
        return since;
    }

    private Map<String, List<DateRange>> stays(LedgerType type, CountingRule rule, String entity, CountQuery query) {
        CountSql sql = new CountSql(type);
        String statement =
                "select " + person(sql, entity) + " as entity, i.starts_on, i.ends_on from ledger_item i where "
                        + sql.scope(query) + sql.all(rule.conditions())
                        + " and i.starts_on is not null and i.starts_on <= :day";
        Map<String, List<DateRange>> stays = new HashMap<>();
        database.sql(statement)
                .params(sql.parameters())
                .param("day", query.to())
                .query((RowCallbackHandler)
                        row -> stays.computeIfAbsent(row.getString("entity"), key -> new ArrayList<>())
                                .add(stay(
                                        row.getObject("starts_on", LocalDate.class),
                                        row.getObject("ends_on", LocalDate.class),
                                        query.to())));
        return stays;
    }

    /** Who stands in the roster on the day asked for, and since when; the roster's own proof is not asked. */
    private Map<String, LocalDate> enrolled(LedgerType ledger, Roster roster, String entity, CountQuery query) {
        CountSql sql = new CountSql(ledger);
        CountQuery everyone = new CountQuery(
                ledger.code(), roster.type(), query.region(), query.owner(), null, null, query.to(), Grade.D);
        String since = "min(" + sql.day(roster.since()) + ")";
        String statement = "select " + person(sql, entity) + " as entity, " + since
                + " as since from ledger_item i where " + sql.scope(everyone) + sql.all(roster.conditions())
                + " group by 1 having " + since + " <= :day";
        Map<String, LocalDate> enrolled = new HashMap<>();
        database.sql(statement)
                .params(sql.parameters())
                .param("day", query.to())
                .query((RowCallbackHandler)
                        row -> enrolled.put(row.getString("entity"), row.getObject("since", LocalDate.class)));
        return enrolled;
    }

    /** A code stands for a person inside one organisation only. */
    private static String person(CountSql sql, String entity) {
        return sql.text(LedgerType.OWNER) + " || '/' || " + sql.text(entity);
    }

    /** A stay without an end lasts until the day asked for. */
    private static DateRange stay(LocalDate first, @Nullable LocalDate last, LocalDate to) {
        return new DateRange(first, last == null ? to : last);
    }
}
