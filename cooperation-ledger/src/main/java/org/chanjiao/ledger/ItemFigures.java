package org.chanjiao.ledger;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.chanjiao.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes dated figures of items: what a counting rule adds up, row by row instead of in one sum. */
@Component
@RequiredArgsConstructor
public class ItemFigures {

    private static final String NONE = "null::numeric";
    private static final String FROM = " from ledger_item i join organisation o on o.id = i.owner_id where ";

    private final LedgerTypes types;

    /**
     * The facts that a rule makes of the items.
     *
     * @throws UnknownLedgerType when there is no such ledger
     * @throws IllegalArgumentException when it has no such counting rule
     */
    public FigureSql of(FigureQuery query) {
        LedgerType type = types.get(query.type());
        CountingRule rule = type.count(query.rule())
                .orElseThrow(() -> new IllegalArgumentException(query.type() + " does not count " + query.rule()));
        CountSql sql = new CountSql(type);
        CountQuery scope = new CountQuery(
                query.type(), query.rule(), query.region(), null, query.level(), null, LocalDate.MAX, Grade.D);
        String where = sql.scope(scope) + sql.all(query.more());
        String select =
                switch (rule.function()) {
                    case COUNT -> plain(query, rule, sql, "1::numeric", where + sql.all(rule.conditions()));
                    case SUM ->
                        plain(
                                query,
                                rule,
                                sql,
                                sql.figure(rule.field()),
                                where + sql.all(rule.conditions()) + present(sql, rule.field()));
                    case DISTINCT -> distinct(query, rule, sql, where + sql.all(rule.conditions()));
                    case SHARE -> share(query, rule, sql, where);
                    case PER_ENTITY -> owners(type, rule, sql, where + sql.all(rule.conditions()));
                    case WINDOW -> stretches(query, rule, sql, where + sql.all(rule.conditions()));
                };
        return new FigureSql(select, sql.parameters(), isByItem(query, rule));
    }

    private static boolean isByItem(FigureQuery query, CountingRule rule) {
        return switch (rule.function()) {
            case COUNT, SUM, DISTINCT -> true;
            case SHARE -> query.member() == FigureQuery.Member.ITEM;
            case PER_ENTITY, WINDOW -> false;
        };
    }

    private static String plain(FigureQuery query, CountingRule rule, CountSql sql, String value, String where) {
        return row(day(rule, sql), value, NONE, NONE, entity(query, rule, sql), FROM + where + dated(rule, sql));
    }

    /** One of a kind counts once: the same thing in another item is the same entity. */
    private static String distinct(FigureQuery query, CountingRule rule, CountSql sql, String where) {
        Entity entity = query.member() == FigureQuery.Member.ITEM ? thing(rule, sql) : entity(query, rule, sql);
        return row(day(rule, sql), "1::numeric", NONE, NONE, entity, FROM + where + dated(rule, sql));
    }

    private static String share(FigureQuery query, CountingRule rule, CountSql sql, String where) {
        String above;
        String below;
        String rest;
        if (rule.over() == null) {
            above = "case when true" + sql.all(rule.conditions()) + " then 1 else 0 end::numeric";
            below = "1::numeric";
            rest = where + sql.all(rule.base());
        } else {
            above = sql.figure(rule.field());
            below = sql.figure(rule.over());
            rest = where + sql.all(rule.conditions()) + present(sql, rule.field()) + present(sql, rule.over());
        }
        String from = FROM + rest + dated(rule, sql);
        String rows = row(day(rule, sql), NONE, above, below, entity(query, rule, sql), from);
        return query.member() == FigureQuery.Member.ITEM ? rows : running(rows);
    }

    /**
     * What a member's items amount to up to each day, so that the latest fact of the member speaks for all of them: once the
     * proven items alone, and after it all of them as soon as one is not proven.
     */
    private static String running(String rows) {
        return summed("select * from (" + rows + ") proven where grade <= 'B'") + " union all select * from ("
                + summed(rows) + ") every where grade > 'B'";
    }

    private static String summed(String rows) {
        return """
                select min(region_code) as region_code, fact_on, null::numeric as value,
                  sum(sum(numerator)) over (partition by entity order by fact_on) as numerator,
                  sum(sum(denominator)) over (partition by entity order by fact_on) as denominator,
                  max(max(grade)) over (partition by entity order by fact_on) as grade, entity, min(entity_name) as entity_name,
                  'LEDGER_ITEM' as source_kind, (array_agg(source_id order by source_id))[1] as source_id
                from (%s) each_item group by entity, fact_on
                """
                .formatted(rows);
    }

    /** Owners with an item, in all organisations of the kinds that keep the ledger; these stand in the register. */
    private static String owners(LedgerType type, CountingRule rule, CountSql sql, String where) {
        sql.parameters()
                .put(
                        "kinds",
                        type.owner().kinds().stream()
                                .map(OrganisationKind::name)
                                .toList());
        String having =
                "select i.owner_id, i.id, i.grade, " + day(rule, sql) + " as fact_on" + FROM + where + dated(rule, sql);
        String all =
                " from organisation o where o.status = 'ACTIVE' and o.kind in (:kinds) and o.region_code like :prefix";
        return """
                select o.region_code, (select least(date '2000-01-01', min(h.fact_on) - 1) from (%1$s) h) as fact_on,
                  null::numeric as value, 0::numeric as numerator, 1::numeric as denominator, 'A' as grade, o.id::text as entity,
                  o.name as entity_name, 'REGISTER' as source_kind, o.id as source_id%2$s
                union all
                select o.region_code, h.fact_on, null::numeric, 1::numeric, 1::numeric, h.grade, o.id::text, o.name, 'LEDGER_ITEM', h.id
                from organisation o join (%1$s) h on h.owner_id = o.id where o.status = 'ACTIVE' and o.kind in (:kinds)
                """
                .formatted(having, all);
    }

    /** Stays of each entity, overlaps merged, as one fact on the last day of each stretch. */
    private static String stretches(FigureQuery query, CountingRule rule, CountSql sql, String where) {
        Entity entity = entity(query, rule, sql);
        return """
                select region_code, upper(stay) - 1 as fact_on, round((upper(stay) - lower(stay))::numeric / %d, 6) as value,
                  null::numeric as numerator, null::numeric as denominator, grade, entity, entity_name, 'LEDGER_ITEM' as source_kind,
                  source_id
                from (select min(i.region_code) as region_code, i.grade, %s as entity, min(%s) as entity_name,
                        (array_agg(i.id order by i.id))[1] as source_id,
                        unnest(range_agg(daterange(i.starts_on, i.ends_on, '[]'))) as stay
                      %s and i.starts_on is not null and i.ends_on is not null group by 3, i.grade) stays
                """
                .formatted(query.daysPerUnit(), entity.key(), entity.name(), FROM + where);
    }

    private static String row(
            String day, String value, String numerator, String denominator, Entity entity, String from) {
        return "select i.region_code, " + day + " as fact_on, " + value + " as value, " + numerator + " as numerator, "
                + denominator + " as denominator, i.grade, " + entity.key() + " as entity, " + entity.name()
                + " as entity_name, 'LEDGER_ITEM' as source_kind, i.id as source_id" + from;
    }

    private static Entity entity(FigureQuery query, CountingRule rule, CountSql sql) {
        return switch (query.member()) {
            case ITEM -> new Entity("i.id::text", "i.title");
            case OWNER -> new Entity("i.owner_id::text", "o.name");
            case ENTITY -> thing(rule, sql);
        };
    }

    /** A code stands for a person inside one organisation only; partners are the same everywhere. */
    private static Entity thing(CountingRule rule, CountSql sql) {
        String key = rule.entity() == null ? LedgerType.OWNER : rule.entity();
        return switch (key) {
            case LedgerType.OWNER -> new Entity("i.owner_id::text", "o.name");
            case LedgerType.PARTNER -> new Entity(sql.text(key), "coalesce(i.partner_name, " + sql.text(key) + ")");
            default ->
                new Entity(
                        "i.owner_id || '/' || coalesce(" + sql.text(key) + ", '')",
                        "o.name || ' ' || coalesce(" + sql.text(key) + ", '')");
        };
    }

    /** An item without a day counts from the day it was written, where its rule names none. */
    private static String day(CountingRule rule, CountSql sql) {
        return rule.date() == null
                ? "coalesce(i.starts_on, (i.saved_at at time zone 'Asia/Shanghai')::date)"
                : sql.day(rule.date());
    }

    private static String dated(CountingRule rule, CountSql sql) {
        return rule.date() == null ? "" : " and " + sql.day(rule.date()) + " is not null";
    }

    private static String present(CountSql sql, @Nullable String field) {
        return field == null ? "" : " and " + sql.text(field) + " is not null";
    }

    private record Entity(String key, String name) {}
}
