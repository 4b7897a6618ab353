package org.chanjiao.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.ledger.TypePreview.Effect;
import org.chanjiao.ledger.TypePreview.Kind;
import org.chanjiao.ledger.TypePreview.Rested;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts, before a type is written, what it would mean for the items that are there. Counts only, never their content. */
@Service
@RequiredArgsConstructor
public class TypePreviews {

    private static final String STANDING =
            "select count(*) from ledger_item i where i.voided_at is null and i.type_code = :type";

    private final JdbcClient database;
    private final LedgerTypes types;

    public TypePreview of(LedgerType changed) {
        long items = count(changed, "", Map.of());
        List<Effect> effects = new ArrayList<>();
        CountSql sql = new CountSql(changed);
        for (LedgerField field : changed.form()) {
            String value = sql.text(field.key());
            if (field.required()) {
                add(effects, field.label(), Kind.BLANK, count(changed, " and " + value + " is null", Map.of()));
            }
            if (field.kind() == FieldKind.ENUM) {
                Map<String, Object> options = Map.of("options", field.options());
                add(
                        effects,
                        field.label(),
                        Kind.NO_OPTION,
                        count(changed, " and " + value + " not in (:options)", options));
            }
        }
        if (items > 0) {
            types.get(changed.code()).form().stream()
                    .filter(field -> changed.field(field.key()).isEmpty())
                    .filter(field -> CoreField.of(field.key())
                            .filter(core -> core == CoreField.STATE)
                            .isEmpty())
                    .forEach(field -> add(
                            effects,
                            field.label(),
                            Kind.GONE,
                            count(changed, " and " + sql.text(field.key()) + " is not null", Map.of())));
        }
        return new TypePreview(items, effects, items == 0 ? List.of() : counts(changed));
    }

    /** The rules of the new version, then those that are no more. */
    private List<Rested> counts(LedgerType changed) {
        LedgerType before = types.get(changed.code());
        List<Rested> counts = new ArrayList<>();
        changed.counts()
                .forEach(rule -> counts.add(new Rested(
                        rule.name(),
                        before.count(rule.code())
                                .map(was -> matched(before, was))
                                .orElse(null),
                        matched(changed, rule))));
        before.counts().stream()
                .filter(rule -> changed.count(rule.code()).isEmpty())
                .forEach(rule -> counts.add(new Rested(rule.name(), matched(before, rule), null)));
        return counts;
    }

    private long matched(LedgerType type, CountingRule rule) {
        CountSql sql = new CountSql(type);
        String where = " and i.state in (:states)" + sql.all(rule.conditions());
        Map<String, Object> parameters = new HashMap<>(sql.parameters());
        parameters.put("states", type.countingStates());
        return count(type, where, parameters);
    }

    private static void add(List<Effect> effects, String field, Kind kind, long items) {
        if (items > 0) {
            effects.add(new Effect(field, kind, items));
        }
    }

    private long count(LedgerType type, String where, Map<String, Object> parameters) {
        return database.sql(STANDING + where)
                .param("type", type.code())
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
