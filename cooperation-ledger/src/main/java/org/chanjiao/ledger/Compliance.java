package org.chanjiao.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.compliance.Finding;
import org.chanjiao.compliance.NamedRule;
import org.chanjiao.compliance.NamedRules;
import org.chanjiao.compliance.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the named rules of a type against an item. */
@Component
@RequiredArgsConstructor
class Compliance {

    private final Clock clock;

    /** What rules find that look at the item alone. */
    List<Finding> alone(LedgerType type, Row row) {
        LocalDate today = LocalDate.now(clock);
        return rules(type)
                .filter(rule -> rule.kin() == null)
                .flatMap(rule -> rule.look(row, List.of(), today).stream())
                .toList();
    }

    /** What all rules find, those too that see an item together with its kin. */
    List<Finding> together(LedgerType type, Row row, Kinship kinship) {
        LocalDate today = LocalDate.now(clock);
        return rules(type)
                .flatMap(rule -> rule.look(row, kin(rule, row, kinship), today).stream())
                .toList();
    }

    private static List<Row> kin(NamedRule rule, Row row, Kinship kinship) {
        String key = rule.kin();
        return key == null
                ? List.of()
                : row.text(key).map(value -> kinship.of(key, value)).orElse(List.of());
    }

    private static Stream<NamedRule> rules(LedgerType type) {
        return type.rules().stream().map(NamedRules::find).flatMap(Optional::stream);
    }

    /** Rules ask for the partner by the same word as everybody else. */
    static Map<String, String> withPartner(Map<String, String> values, @Nullable String partner) {
        Map<String, String> all = new HashMap<>(values);
        if (partner != null) {
            all.put(LedgerType.PARTNER, partner);
        }
        return all;
    }

    /** The other items with the same value in a field. */
    @FunctionalInterface
    interface Kinship {
        List<Row> of(String key, String value);
    }
}
