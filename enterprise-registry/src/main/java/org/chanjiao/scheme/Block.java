package org.chanjiao.scheme;

import java.util.List;

/**
 * Conditions of which some must hold.
 *
 * @param least how many must hold; 0 for all of them
 */
public record Block(String name, int least, List<Criterion> criteria) {

    public Block {
        criteria = List.copyOf(criteria);
    }

    /** How many must hold. */
    public int needed() {
        return least == 0 ? criteria.size() : least;
    }
}
