package org.chanjiao.ledger;

import java.util.List;

/**
 * What a changed type would mean for the items that are there; they keep their version until somebody changes them.
 *
 * @param items standing items of the ledger
 * @param effects fields by which items would need a hand
 */
public record TypePreview(long items, List<Effect> effects) {

    public TypePreview {
        effects = List.copyOf(effects);
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

    /** So many items at one field. */
    public record Effect(String field, Kind kind, long items) {}
}
