package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the conditions of a count as SQL. Field keys are letters and digits (the type's check), values are parameters. */
final class CountSql {

    private final LedgerType type;
    private final Map<String, Object> parameters = new HashMap<>();

    CountSql(LedgerType type) {
        this.type = type;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The items that may count at all: standing, in a state that counts, in place, unit, level and proof. */
    String scope(CountQuery query) {
        parameters.put("type", query.type());
        parameters.put("states", type.countingStates());
        parameters.put("prefix", query.region().prefix() + "%");
        parameters.put("least", query.least().name());
        StringBuilder where = new StringBuilder(
                "i.voided_at is null and i.type_code = :type and i.state in (:states) and i.region_code like :prefix"
                        + " and i.grade <= :least");
        if (query.owner() != null) {
            parameters.put("owner", query.owner().value());
            where.append(" and i.owner_id = :owner");
        }
        if (query.level() != null) {
            parameters.put("level", query.level());
            where.append(" and i.level = :level");
        }
        return where.toString();
    }

    /** The period, where the rule names a day. */
    String period(CountingRule rule, CountQuery query) {
        if (rule.date() == null) {
            return "";
        }
        String day = day(rule.date());
        parameters.put("to", query.to());
        if (query.from() == null) {
            return " and " + day + " <= :to";
        }
        parameters.put("from", query.from());
        return " and " + day + " between :from and :to";
    }

    String all(List<Condition> conditions) {
        StringBuilder sql = new StringBuilder();
        conditions.forEach(condition -> sql.append(" and ").append(one(condition)));
        return sql.toString();
    }

    private String one(Condition condition) {
        String name = "value" + parameters.size();
        return switch (condition.test()) {
            case PRESENT -> text(condition.field()) + " is not null";
            case IN -> text(condition.field()) + " in (:" + with(name, condition.values()) + ")";
            case NOT_IN ->
                "coalesce(" + text(condition.field()) + ", '') not in (:" + with(name, condition.values()) + ")";
            case AT_LEAST -> figure(condition.field()) + " >= :" + with(name, bound(condition));
            case AT_MOST -> figure(condition.field()) + " <= :" + with(name, bound(condition));
        };
    }

    private static BigDecimal bound(Condition condition) {
        return new BigDecimal(condition.values().get(0));
    }

    private String with(String name, Object value) {
        parameters.put(name, value);
        return name;
    }

    /** A field as text; the owner by id, the partner by id or, unregistered, by name. */
    String text(String key) {
        return switch (key) {
            case LedgerType.OWNER -> "i.owner_id::text";
            case LedgerType.PARTNER -> "coalesce(i.partner_id::text, i.partner_name)";
            default ->
                CoreField.of(key)
                        .map(field -> "i." + field.column() + "::text")
                        .orElse("(i.particulars ->> '" + key + "')");
        };
    }

    String figure(@Nullable String key) {
        return key == null ? "1" : text(key) + "::numeric";
    }

    String day(String key) {
        return text(key) + "::date";
    }
}
