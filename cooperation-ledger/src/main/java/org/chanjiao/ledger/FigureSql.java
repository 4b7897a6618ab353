package org.chanjiao.ledger;

import java.util.Map;

/**
 * A query whose rows are facts: {@code region_code, fact_on, value, numerator, denominator, grade, entity, entity_name,
 * source_kind, source_id}.
 *
 * @param select the query, without order; where {@code byItem} it is open for one more condition on the item {@code i}
 * @param byItem whether each fact comes from one item alone, so that a changed item changes its own facts only
 */
public record FigureSql(String select, Map<String, Object> parameters, boolean byItem) {

    public FigureSql {
        parameters = Map.copyOf(parameters);
    }
}
