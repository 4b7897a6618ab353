package org.chanjiao.library;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into the search box: words separated by spaces must all occur; quotation marks hold words together.
 * A single character is looked for in titles only, unless a longer word stands beside it.
 *
 * @param words folded, different, not empty; at most {@value #MOST_WORDS}, each at most {@value #LONGEST_WORD} characters
 */
record SearchTerms(List<String> words) {

    static final int MOST_WORDS = 8;
    static final int LONGEST_WORD = 100;

    /** A quotation that stands alone, or what reaches to the next space; a quotation mark inside a word is a character of it. */
    private static final Pattern PART =
            Pattern.compile("(?<![^\\s\\h])[\"“”]([^\"“”]+)[\"“”](?![^\\s\\h])|([^\\s\\h]+)");

    static SearchTerms of(@Nullable String typed) {
        if (typed == null) {
            return new SearchTerms(List.of());
        }
        return new SearchTerms(PART.matcher(typed)
                .results()
                .flatMap(part -> lines(part.group(1) != null ? part.group(1) : part.group(2)))
                .map(SearchTerms::shortened)
                .distinct()
                .limit(MOST_WORDS)
                .toList());
    }

    private static Stream<String> lines(String part) {
        return FoldedText.of(part).text().lines().filter(line -> !line.isEmpty());
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST_WORD) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1)) ? LONGEST_WORD - 1 : LONGEST_WORD;
        return word.substring(0, end);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** True when no word is long enough for the index of pairs. */
    boolean titlesOnly() {
        return words.stream().allMatch(word -> word.length() < 2);
    }

    /** True when every word is one pair, so that a text that holds the pairs holds the words. */
    boolean exactInPairs() {
        return words.stream().allMatch(word -> word.length() == 2);
    }

    /** The pairs a text must hold, ascending. */
    int[] pairs() {
        return words.stream()
                .map(CharacterPairs::of)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    /** One LIKE pattern a word, with backslash as the escape character. */
    List<String> patterns() {
        return words.stream().map(SearchTerms::pattern).toList();
    }

    /** The LIKE pattern that finds a word anywhere. */
    static String pattern(String word) {
        return "%" + word.replaceAll("[\\\\%_]", Matcher.quoteReplacement("\\") + "$0") + "%";
    }
}
