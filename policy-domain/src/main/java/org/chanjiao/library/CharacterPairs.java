package org.chanjiao.library;

import java.util.Arrays;

/** Neighbouring UTF-16 units packed into one number each: the keys of the full-text index. */
final class CharacterPairs {

    private CharacterPairs() {}

    /** The different pairs of a folded text, ascending; none across a line break. */
    static int[] of(String folded) {
        int[] pairs = new int[Math.max(0, folded.length() - 1)];
        int count = 0;
        for (int i = 1; i < folded.length(); i++) {
            char left = folded.charAt(i - 1);
            char right = folded.charAt(i);
            if (left != '\n' && right != '\n') {
                pairs[count++] = left << 16 | right;
            }
        }
        Arrays.sort(pairs, 0, count);
        return Arrays.copyOf(pairs, unique(pairs, count));
    }

    private static int unique(int[] sorted, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept;
    }
}
