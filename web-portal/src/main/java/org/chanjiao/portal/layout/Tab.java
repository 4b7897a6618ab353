package org.chanjiao.portal.layout;

import org.jspecify.annotations.Nullable;

/**
 * One of several views of a thing.
 *
 * @param key message key of its name
 * @param count how many rows are behind it; {@code null} shows none
 */
public record Tab(String key, String href, boolean current, @Nullable Long count) {

    /** A view without a count. */
    public static Tab of(String key, String href, boolean current) {
        return new Tab(key, href, current, null);
    }
}
