package org.chanjiao.portal.layout;

/**
 * A count on the home page that equals the rows behind it.
 *
 * @param key message key of its name
 * @param href the list it counts
 * @param tone {@code plain}, {@code warn} or {@code bad}
 * @param mine whether the person has to act on it, so that the header counts it too
 */
public record Todo(String key, long count, String href, String tone, boolean mine) {

    /** Work for this person. */
    public static Todo mine(String key, long count, String href) {
        return new Todo(key, count, href, "plain", true);
    }

    /** Something to keep an eye on. */
    public static Todo watched(String key, long count, String href, String tone) {
        return new Todo(key, count, href, count == 0 ? "plain" : tone, false);
    }
}
