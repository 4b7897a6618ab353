package org.chanjiao.policy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** How alike two stretches of Chinese text are, by the character pairs they share. */
public final class Likeness {
    private Likeness() {}

    /** From 0, nothing in common, to 1, the same words; white space and width of letters do not count. */
    public static double of(String one, String other) {
        Map<Integer, Integer> pairs = pairs(bare(one));
        int total = pairs.values().stream().mapToInt(Integer::intValue).sum();
        int shared = 0;
        int count = 0;
        for (var pair : pairs(bare(other)).entrySet()) {
            shared += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
            count += pair.getValue();
        }
        return total + count == 0 ? 1 : 2.0 * shared / (total + count);
    }

    /** The words without white space, full-width letters as half-width ones. */
    public static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static Map<Integer, Integer> pairs(String text) {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.charAt(i) << 16 | text.charAt(i + 1), 1, Integer::sum);
        }
        return pairs;
    }
}
