package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a ledger.
 *
 * @param next where the next page begins; null on the last one
 */
public record ItemPage(List<ItemRow> rows, Totals totals, @Nullable String next) {

    public ItemPage {
        rows = List.copyOf(rows);
    }

    /** What all items of the filter come to; sums are null where no item has the figure. */
    public record Totals(long items, @Nullable BigDecimal quantity, @Nullable BigDecimal amount) {}
}
