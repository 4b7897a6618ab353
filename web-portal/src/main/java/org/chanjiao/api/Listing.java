package org.chanjiao.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what {@code after} is on the next page; null on the last
 */
record Listing<T>(List<T> items, @Nullable String next) {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    /** The page size asked for, within bounds. */
    static int size(@Nullable Integer asked) {
        return asked == null ? USUAL : Math.max(1, Math.min(asked, MOST));
    }
}
