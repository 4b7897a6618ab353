package org.chanjiao.ledger;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.organisation.OrganisationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Figures that ledgers add up to, always counted from the items. */
@Service
@RequiredArgsConstructor
public class LedgerCounts {

    private static final String FROM = " from ledger_item i where ";

    private final LedgerTypes types;
    private final WindowCount windows;
    private final JdbcClient database;

    /**
     * Counts.
     *
     * @throws UnknownLedgerType when there is no such ledger
     * @throws IllegalArgumentException when it has no such counting rule
     */
    public Counted count(CountQuery query) {
        LedgerType type = types.get(query.type());
        CountingRule rule = rule(type, query);
        CountSql sql = new CountSql(type);
        String scope = sql.scope(query) + sql.period(rule, query);
        return switch (rule.function()) {
            case COUNT -> plain(rule, sql, "count(*)", scope);
            case SUM -> plain(rule, sql, "sum(" + sql.figure(rule.field()) + ")", scope);
            case DISTINCT -> plain(rule, sql, "count(distinct " + sql.text(entity(rule)) + ")", scope);
            case SHARE -> rule.over() == null ? rows(rule, sql, scope) : sums(rule, sql, scope, rule.over());
            case PER_ENTITY -> owners(type, rule, sql, scope, query);
            case WINDOW -> windows.count(type, rule, query);
        };
    }

    /** Counts for everybody's eyes: what rests on one to four persons is hidden. */
    public PublicFigure publicCount(CountQuery query) {
        return PublicFigure.of(types.get(query.type()), count(query));
    }

    /** The items a figure rests on, the latest first; of a share those above the line. */
    public List<CountedItem> items(CountQuery query, int limit) {
        LedgerType type = types.get(query.type());
        CountingRule rule = rule(type, query);
        CountSql sql = new CountSql(type);
        String scope = sql.scope(query) + sql.period(rule, query) + sql.all(rule.conditions());
        String day = rule.date() == null ? "i.starts_on" : sql.day(rule.date());
        return database.sql("select i.id, i.title, i.owner_id, o.name as owner, " + sql.figure(rule.field())
                        + " as value, " + day
                        + " as day, i.grade from ledger_item i join organisation o on o.id = i.owner_id where "
                        + scope + " order by day desc nulls last, i.id limit :limit")
                .params(sql.parameters())
                .param("limit", limit)
                .query(CountedItem.class)
                .list();
    }

    private static CountingRule rule(LedgerType type, CountQuery query) {
        return type.count(query.rule())
                .orElseThrow(() -> new IllegalArgumentException(type.code() + " does not count " + query.rule()));
    }

    private static String entity(CountingRule rule) {
        return rule.entity() == null ? LedgerType.OWNER : rule.entity();
    }

    private Counted plain(CountingRule rule, CountSql sql, String figure, String scope) {
        String where = scope + sql.all(rule.conditions());
        return database.sql("select " + figure + " as above, count(*) as items" + FROM + where)
                .params(sql.parameters())
                .query((row, number) -> Counted.plain(row.getBigDecimal("above"), rule.unit(), row.getLong("items")))
                .single();
    }

    private Counted sums(CountingRule rule, CountSql sql, String scope, String over) {
        String both = " and " + sql.text(String.valueOf(rule.field())) + " is not null and " + sql.text(over)
                + " is not null";
        String where = scope + sql.all(rule.conditions()) + both;
        return share(
                rule,
                sql,
                "select sum(" + sql.figure(rule.field()) + ") as above, sum(" + sql.figure(over)
                        + ") as below, count(*) as items" + FROM + where);
    }

    private Counted rows(CountingRule rule, CountSql sql, String scope) {
        String met = "true" + sql.all(rule.conditions());
        String where = scope + sql.all(rule.base());
        return share(
                rule,
                sql,
                "select count(*) filter (where " + met + ") as above, count(*) as below, count(*) as items" + FROM
                        + where);
    }

    /** Organisations of the kinds that keep the ledger, and those of them with an item. */
    private Counted owners(LedgerType type, CountingRule rule, CountSql sql, String scope, CountQuery query) {
        sql.parameters()
                .put(
                        "kinds",
                        type.owner().kinds().stream()
                                .map(OrganisationKind::name)
                                .toList());
        String where = scope + sql.all(rule.conditions());
        return share(
                rule,
                sql,
                """
                select count(*) filter (where exists (select%s%s and i.owner_id = o.id)) as above, count(*) as below,
                       (select count(*)%s%s) as items
                from organisation o where o.status = 'ACTIVE' and o.kind in (:kinds) and o.region_code like :prefix"""
                        .formatted(FROM, where, FROM, where));
    }

    private Counted share(CountingRule rule, CountSql sql, String statement) {
        return database.sql(statement)
                .params(sql.parameters())
                .query((row, number) -> Counted.share(
                        row.getBigDecimal("above"), row.getBigDecimal("below"), rule.unit(), row.getLong("items")))
                .single();
    }
}
