package org.chanjiao.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and title of a heading as a clerk picked it out of the text.
 *
 * @param number {@code 二}, {@code （一）}, {@code 第三章} or empty
 */
record SectionHeading(String number, String title) {
    private static final int LONGEST = 60;
    private static final Pattern NUMBERED = Pattern.compile("^(第[一二三四五六七八九十百]{1,5}[章节条]|[一二三四五六七八九十]{1,4}(?=[、.．])"
            + "|[（(][一二三四五六七八九十]{1,4}[）)]|\\d{1,3}(?=[、.．]))[、.．\\s　]*(.*)$");

    static SectionHeading of(String words) {
        String line = words.strip().lines().findFirst().orElse("").strip();
        Matcher numbered = NUMBERED.matcher(line);
        boolean found = numbered.matches() && !numbered.group(2).isBlank();
        String title = found ? numbered.group(2) : line;
        String number = found ? numbered.group(1).replace('(', '（').replace(')', '）') : "";
        return new SectionHeading(
                number, title.length() > LONGEST ? title.substring(0, LONGEST) : title.replaceAll("[。：:]$", ""));
    }

    /** Where it belongs in the outline: one in brackets lies inside the chapter before it. */
    String pathAfter(@Nullable String chapterBefore) {
        String own = number.isEmpty() ? title : number;
        boolean inner = number.startsWith("（") && chapterBefore != null;
        return inner ? chapterBefore + "/" + own : own;
    }
}
