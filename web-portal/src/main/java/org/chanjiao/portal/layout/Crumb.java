package org.chanjiao.portal.layout;

import org.jspecify.annotations.Nullable;

/** One step of the way to a page: a message key or, for a thing with a name of its own, its text. */
public record Crumb(@Nullable String key, @Nullable String text, @Nullable String href) {

    /** A step above the page. */
    public static Crumb to(String key, String href) {
        return new Crumb(key, null, href);
    }

    /** A named thing above the page. */
    public static Crumb named(String text, String href) {
        return new Crumb(null, text, href);
    }

    /** The page itself. */
    public static Crumb here(String key) {
        return new Crumb(key, null, null);
    }

    /** The page itself, named after the thing it shows. */
    public static Crumb hereNamed(String text) {
        return new Crumb(null, text, null);
    }
}
