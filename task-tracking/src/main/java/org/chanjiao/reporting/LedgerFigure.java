package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger says of a figure for the period of a report.
 *
 * @param rule the ledger and what of it counts, in words
 * @param type code of the ledger
 * @param value what proven items amount to, in the target's unit, in per cent for shares; null without any
 * @param reported what all items amount to, proven or not
 * @param unit of both
 * @param items how many items are counted
 * @param on the day up to which they are counted, included
 * @param at when they were counted
 * @param own whether the unit's own items only are counted
 */
public record LedgerFigure(
        String rule,
        String type,
        @Nullable BigDecimal value,
        @Nullable BigDecimal reported,
        String unit,
        long items,
        LocalDate on,
        Instant at,
        boolean own) {

    /** What proven items amount to, empty without any. */
    public String words() {
        return words(value);
    }

    /** What all items amount to, empty without any. */
    public String allWords() {
        return words(reported);
    }

    /** Whether some items still wait for their proof. */
    public boolean isPartlyProven() {
        return !words().equals(allWords());
    }

    Figure figure() {
        return new Figure(value, null, null, null);
    }

    Counted fixed() {
        return new Counted(words(), allWords(), items, on, at);
    }

    private String words(@Nullable BigDecimal figure) {
        if (figure == null) {
            return "";
        }
        BigDecimal plain = figure.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString() + unit;
    }
}
