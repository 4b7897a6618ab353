package org.chanjiao.evidence;

import java.util.Map;
import org.chanjiao.target.TargetId;

/**
 * Facts of a target as a query makes them of ledger items.
 *
 * @param select rows of {@code region_code, fact_on, value, numerator, denominator, grade, entity, entity_name, source_kind,
 *     source_id}
 * @param items a condition on the item {@code i} that says which items are looked at again; empty for all of them
 */
public record Mirror(TargetId target, String select, Map<String, Object> parameters, String items) {

    public Mirror {
        parameters = Map.copyOf(parameters);
    }
}
