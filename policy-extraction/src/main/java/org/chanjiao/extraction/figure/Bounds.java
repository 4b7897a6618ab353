package org.chanjiao.extraction.figure;

import java.util.List;
import org.chanjiao.extraction.Comparator;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** The words that bound a figure, before it and behind it. */
final class Bounds {

    /** Words found beside a figure: what they say and where they begin or end. */
    record Match(Comparator comparator, int edge) {}

    /** How far before a figure its comparator may stand: 不少于总课时的50%. */
    private static final int REACH = 18;

    private static final List<String> LEAST = Words.list(
            """
            不少于 不低于 不得少于 不得低于 不小于 至少 最少 最低 起码 达到 达 超过 突破 高于
            多于 大于 不短于 超 逾
            """);

    private static final List<String> MOST =
            Words.list("""
            不超过 不高于 不多于 不得超过 不得高于 不大于 最高 最多 至多 不长于 控制在 小于 低于
            少于
            """);

    private static final List<String> ABOUT = List.of("大约", "约", "接近", "近", "左右");

    private static final List<String> LEAST_BEHIND = List.of("及以上", "(含)以上", "以上", "(含)及以上", "余");
    private static final List<String> MOST_BEHIND = List.of("及以内", "以内", "(含)以内", "及以下", "以下", "(含)以下");
    private static final List<String> ABOUT_BEHIND = List.of("左右", "上下");

    private Bounds() {}

    /** The comparator words before the place, not farther back than the limit. */
    static @Nullable Match before(SourceText text, int place, int limit) {
        int from = Math.max(limit, place - REACH);
        for (int i = place; i > from; i--) {
            char c = text.at(i - 1);
            if (Glyphs.endsClause(c) || c == '、') {
                return null;
            }
            Match match = ending(text, i, i == place);
            if (match != null && match.edge >= limit) {
                return match;
            }
        }
        return null;
    }

    private static @Nullable Match ending(SourceText text, int end, boolean adjacent) {
        String most = longest(text, end, MOST);
        String least = longest(text, end, LEAST);
        if (most.length() > least.length()) {
            return new Match(Comparator.AT_MOST, end - most.length());
        }
        if (!least.isEmpty() && (adjacent || least.length() > 1)) {
            return new Match(Comparator.AT_LEAST, end - least.length());
        }
        String about = adjacent ? longest(text, end, ABOUT) : "";
        return about.isEmpty() ? null : new Match(Comparator.ABOUT, end - about.length());
    }

    private static String longest(SourceText text, int end, List<String> words) {
        String longest = "";
        for (String word : words) {
            longest = word.length() > longest.length() && text.endsWith(word, end) ? word : longest;
        }
        return longest;
    }

    /** The comparator words that begin at the place. */
    static @Nullable Match behind(SourceText text, int place) {
        Match least = first(text, place, LEAST_BEHIND, Comparator.AT_LEAST);
        Match most = least != null ? least : first(text, place, MOST_BEHIND, Comparator.AT_MOST);
        return most != null ? most : first(text, place, ABOUT_BEHIND, Comparator.ABOUT);
    }

    private static @Nullable Match first(SourceText text, int place, List<String> words, Comparator comparator) {
        for (String word : words) {
            if (text.startsWith(word, place)) {
                return new Match(comparator, place + word.length());
            }
        }
        return null;
    }
}
