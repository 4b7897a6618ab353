package org.chanjiao.ledger;

import java.util.List;

/**
 * One condition an item has to meet to be counted. There are no formulas.
 *
 * @param field key of a field
 * @param values texts for {@link Test#IN} and {@link Test#NOT_IN}, one figure for the bounds, none for {@link Test#PRESENT}
 */
public record Condition(String field, Test test, List<String> values) {

    public Condition {
        values = List.copyOf(values);
    }

    /** How the field is looked at. */
    public enum Test {
        IN,
        NOT_IN,
        /** The figure or more. */
        AT_LEAST,
        /** The figure or less. */
        AT_MOST,
        PRESENT
    }
}
