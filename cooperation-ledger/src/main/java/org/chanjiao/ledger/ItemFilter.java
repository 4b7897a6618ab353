package org.chanjiao.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a list of items is cut to; null parts cut nothing.
 *
 * @param text part of the title, the owner's or the partner's name
 * @param year of the first day
 * @param disputed true for those only that the partner corrected or denied
 */
public record ItemFilter(
        @Nullable String text,
        @Nullable String level,
        @Nullable String state,
        @Nullable Grade grade,
        @Nullable Integer year,
        boolean disputed) {

    public static final ItemFilter ALL = new ItemFilter(null, null, null, null, null, false);
}
