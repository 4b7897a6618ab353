package org.chanjiao.extraction.damage;

import java.util.List;
import org.chanjiao.extraction.DamageKind;
import org.chanjiao.extraction.text.Flaw;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** Recognises figures that lost digits: 到202 年, 不少于%, 达到 万人次. */
final class LostDigits {

    private static final List<String> BOUNDS =
            Words.list("""
            不少于 不低于 不超过 不得少于 不得低于 不得超过 至少 达到 超过 提高到 提升到 增加到 控制在
            """);

    /** What a number stands before, with the characters that make another word of it. */
    private static final List<String> MEASURES = List.of("%", "个", "家", "万", "亿");

    private static final List<String> OTHER_WORDS =
            Words.list("""
            个性 个人 个体 个别 家庭 家长 家乡 家政 万众 万物 亿万 万元户
            """);

    private LostDigits() {}

    /** The flaw at a character that a number should precede, or null. */
    static @Nullable Flaw at(SourceText text, int i) {
        char c = text.at(i);
        if (c == '年') {
            return year(text, i);
        }
        return MEASURES.contains(String.valueOf(c)) ? measure(text, i) : null;
    }

    /** 到202年: a year of three digits. */
    private static @Nullable Flaw year(SourceText text, int i) {
        int end = text.trimEnd(Math.max(0, i - 3), i);
        int start = end;
        while (end - start < 4 && Glyphs.isDigit(text.at(start - 1))) {
            start--;
        }
        boolean century = text.startsWith("20", start) || text.startsWith("19", start);
        return end - start == 3 && century && "到至自从于在比".indexOf(text.at(start - 1)) >= 0
                ? flaw(start, i + 1, "年份缺一位数字")
                : null;
    }

    private static @Nullable Flaw measure(SourceText text, int i) {
        int end = text.trimEnd(Math.max(0, i - 3), i);
        boolean gap = end < i || text.at(i) == '%' || text.at(i) == '个' || text.at(i) == '家';
        if (!gap || text.startsWithAny(OTHER_WORDS, i)) {
            return null;
        }
        for (String words : BOUNDS) {
            if (text.endsWith(words, end)) {
                return flaw(end - words.length(), i + 1, "“" + words + "”之后缺数字");
            }
        }
        return null;
    }

    private static Flaw flaw(int start, int end, String reason) {
        return new Flaw(new Span(start, end), DamageKind.LOST_DIGITS, null, reason);
    }
}
