package org.chanjiao.api.ledger;

import java.util.List;
import org.chanjiao.ledger.ItemPage;
import org.jspecify.annotations.Nullable;

/** One page of items; {@code next} is null on the last one. */
record ItemsJson(List<ItemJson> items, ItemPage.Totals totals, @Nullable String next) {

    static ItemsJson of(ItemPage page) {
        return new ItemsJson(page.rows().stream().map(ItemJson::of).toList(), page.totals(), page.next());
    }
}
