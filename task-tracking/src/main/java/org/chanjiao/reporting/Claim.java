package org.chanjiao.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submitted figure beside what is known otherwise.
 *
 * @param last what the unit said before, null for a first figure
 * @param others what other units say of the same target for the same period
 * @param ledger what a ledger says of it, null where none counts it
 * @param wholes figures of the same unit and period that it can only be a part of
 */
record Claim(
        int line,
        Measure measure,
        Figure figure,
        @Nullable Carried last,
        List<OtherClaim> others,
        @Nullable LedgerFigure ledger,
        List<Whole> wholes) {

    /** The same, held against a ledger. */
    Claim beside(@Nullable LedgerFigure counted) {
        return new Claim(line, measure, figure, last, others, counted, wholes);
    }

    /** The same, held against what it is a part of. */
    Claim within(List<Whole> known) {
        return new Claim(line, measure, figure, last, others, ledger, known);
    }
}
