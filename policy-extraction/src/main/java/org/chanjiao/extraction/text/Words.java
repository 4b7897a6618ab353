package org.chanjiao.extraction.text;

import java.util.List;
import java.util.Set;

/** Word lists of the genre, written as running text so that a reader can take them in. */
public final class Words {

    private Words() {}

    /** The words in their order. */
    public static List<String> list(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    /** The words without an order. */
    public static Set<String> set(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
