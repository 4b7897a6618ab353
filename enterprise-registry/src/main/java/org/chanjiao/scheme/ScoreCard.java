package org.chanjiao.scheme;

import java.util.List;

/**
 * What experts score.
 *
 * @param pass the mean that passes, itself enough
 * @param experts how many at least
 * @param source where the card comes from
 * @param sample true where the card is ours (示例)
 */
public record ScoreCard(List<Item> items, int pass, int experts, String source, boolean sample) {

    public ScoreCard {
        items = List.copyOf(items);
    }

    /** Points that can be reached. */
    public int full() {
        return items.stream().mapToInt(Item::points).sum();
    }

    /**
     * One line of the card.
     *
     * @param points the most it can bring
     * @param essential whether nothing here bars a pass
     */
    public record Item(String name, int points, boolean essential) {}
}
