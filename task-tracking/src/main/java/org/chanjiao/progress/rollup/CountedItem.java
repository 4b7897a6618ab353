package org.chanjiao.progress.rollup;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chanjiao.progress.Fraction;

/** A ledger item as a total sees it: whoever shares it, it counts once in every total above it. */
public record CountedItem(String id, BigDecimal value) {

    /**
     * The total of all items, each counted once.
     *
     * @throws IllegalArgumentException if one item comes with two different values
     */
    public static Fraction total(List<CountedItem> items) {
        Map<String, BigDecimal> once = new HashMap<>();
        for (CountedItem item : items) {
            BigDecimal known = once.putIfAbsent(item.id, item.value);
            if (known != null && known.compareTo(item.value) != 0) {
                throw new IllegalArgumentException("item " + item.id + " is " + known + " and " + item.value);
            }
        }
        return Fraction.of(once.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
