package org.chanjiao.ledger;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a changed type would mean for the items that are there; they keep their version until somebody changes them.
 *
 * @param items standing items of the ledger
 * @param effects fields by which items would need a hand
 * @param counts how many items each counting rule rests on, as it was and as it would be
 */
public record TypePreview(long items, List<Effect> effects, List<Rested> counts) {

    public TypePreview {
        effects = List.copyOf(effects);
        counts = List.copyOf(counts);
    }

    /** What happens at one field. */
    public enum Kind {
        /** It is required now and blank in these items. */
        BLANK,
        /** These items hold something that is no option any more. */
        NO_OPTION,
        /** It is gone, and these items hold something in it. */
        GONE
    }

    /**
     * On how many items, of all times and places, a counting rule rests.
     *
     * @param before null where there was no such rule
     * @param after null where there is none any more
     */
    public record Rested(String rule, @Nullable Long before, @Nullable Long after) {

        public boolean changes() {
            return !Objects.equals(before, after);
        }
    }

    /** So many items at one field. */
    public record Effect(String field, Kind kind, long items) {}
}
