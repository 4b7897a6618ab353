package org.chanjiao.ledger;

import java.util.List;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a ledger become facts, by which counting rule.
 *
 * @param region items of this place and all places in it
 * @param level items of this level only, null for all
 * @param more conditions beside those of the rule
 * @param member what one fact is about
 * @param daysPerUnit of a window, how many days make one unit of the figure
 */
public record FigureQuery(
        String type,
        String rule,
        RegionCode region,
        @Nullable String level,
        List<Condition> more,
        Member member,
        int daysPerUnit) {

    public FigureQuery {
        more = List.copyOf(more);
    }

    /** What the facts of one entity are about. */
    public enum Member {
        /** The item itself, or the thing that a rule of different things names. */
        ITEM,
        /** The organisation that keeps it. */
        OWNER,
        /** The person or thing that the rule names, inside its organisation. */
        ENTITY
    }
}
