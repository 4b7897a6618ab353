package org.chanjiao.extraction.letter;

import java.util.List;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds to whom a letter is addressed: the list of bodies before the colon of the salutation. */
final class Addressees {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 260;
    private static final List<String> BODIES = Words.list("""
            政府 部门 单位 局 委 机构 学校 院校 办
            """);
    private static final List<String> TITLE_ENDS = List.of("通知", "意见", "方案", "措施", "号");

    private Addressees() {}

    static @Nullable String in(SourceText text, Span head) {
        for (int colon = text.find(':', head.start(), head.end());
                colon >= 0;
                colon = text.find(':', colon + 1, head.end())) {
            int start = start(text, colon, head.start());
            String words = text.folded(start, colon);
            if (words.length() >= SHORTEST && BODIES.stream().anyMatch(words::contains) && isList(words)) {
                return text.words(start, colon).strip();
            }
        }
        return null;
    }

    private static boolean isList(String words) {
        return words.indexOf('。') < 0
                && words.indexOf('《') < 0
                && (words.startsWith("各") || words.indexOf('、') > 0 || words.indexOf(',') > 0)
                && words.chars().noneMatch(c -> Glyphs.isDigit((char) c));
    }

    private static int start(SourceText text, int colon, int limit) {
        int start = colon;
        while (start > limit
                && colon - start < LONGEST
                && !Glyphs.isBlank(text.at(start - 1))
                && text.at(start - 1) != '。') {
            start--;
        }
        for (String end : TITLE_ENDS) {
            int cut = text.find(end + "各", start, colon);
            start = cut < 0 ? start : cut + end.length();
        }
        return start;
    }
}
