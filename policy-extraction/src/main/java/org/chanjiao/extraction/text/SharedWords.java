package org.chanjiao.extraction.text;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of words that a document repeats, such as the names of its units. */
public final class SharedWords {

    private final Map<String, String> known = new HashMap<>();

    /** The first copy of these words. */
    public String one(String words) {
        String first = known.putIfAbsent(words, words);
        return first == null ? words : first;
    }
}
