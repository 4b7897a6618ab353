package org.chanjiao.library;

/** The key of a page that leads nowhere in the library's list. */
public class UnknownPlace extends RuntimeException {
    UnknownPlace(String key) {
        super("not a place in the library's list: " + key);
    }
}
