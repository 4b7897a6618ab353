package org.chanjiao.extraction.letter;

import org.jspecify.annotations.Nullable;

/** Finds the place a policy holds for: the innermost place named before the body or the subject of a title. */
final class Regions {

    private static final String LEVELS = "省市区县州盟旗";
    private static final int LONGEST = 9;

    private Regions() {}

    /** The place named first among the words given, or null. */
    static @Nullable String in(@Nullable String... words) {
        for (String word : words) {
            String region = word == null ? null : innermost(word.replaceFirst("^(关于(印发)?|中共)", ""));
            if (region != null) {
                return region;
            }
        }
        return null;
    }

    private static @Nullable String innermost(String words) {
        String region = null;
        int start = 0;
        for (int i = 0; i < words.length() && i - start < LONGEST; i++) {
            char c = words.charAt(i);
            if ("、局委办厅".indexOf(c) >= 0) {
                break;
            }
            boolean longer = i + 1 < words.length() && LEVELS.indexOf(words.charAt(i + 1)) >= 0;
            boolean ordinary = i - start < 1 || longer || words.startsWith("场", i + 1) || words.startsWith("域", i + 1);
            if (LEVELS.indexOf(c) >= 0 && !ordinary) {
                region = words.substring(start, i + 1);
                start = i + 1;
            }
        }
        return region;
    }
}
