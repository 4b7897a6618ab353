package org.chanjiao.portal.layout;

/**
 * A count on the home page that equals the rows behind it.
 *
 * @param key message key of its name
 * @param href the list it counts
 * @param tone {@code plain}, {@code warn} or {@code bad}
 */
public record Todo(String key, long count, String href, String tone) {

    /** An ordinary count. */
    public static Todo plain(String key, long count, String href) {
        return new Todo(key, count, href, "plain");
    }

    /** A count that draws attention as soon as it is not zero. */
    public static Todo warning(String key, long count, String href) {
        return new Todo(key, count, href, count == 0 ? "plain" : "warn");
    }
}
