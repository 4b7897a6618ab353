package org.chanjiao.extraction.responsibility;

import java.util.List;
import org.chanjiao.extraction.UnitRole;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** The words that announce units before a colon (牵头单位:) or assign them after their names (…负责). */
record Cue(Part part, int start, int end) {

    /** What a cue says of the units it governs. */
    enum Part {
        LEADS,
        SUPPORTS,
        ANSWERS,
        /** The words before the colon are about something else: 完成时限. */
        OTHER;

        UnitRole role(boolean leadNamed) {
            return switch (this) {
                case LEADS -> UnitRole.LEAD;
                case SUPPORTS -> UnitRole.SUPPORT;
                default -> leadNamed ? UnitRole.SUPPORT : UnitRole.UNSTATED;
            };
        }
    }

    private static final int LONGEST = 12;
    private static final List<String> NOUNS = List.of("单位", "部门", "主体", "分工", "机构", "责任", "科室");
    private static final List<String> LEADING = List.of("牵头", "主办", "主责", "承办", "主要责任", "第一责任");
    private static final List<String> SUPPORTING = Words.list("""
            配合 协办 参与 参加 协同 支持 协助 联合
            """);
    private static final List<String> ANSWERING = List.of("责任", "落实", "实施", "负责", "执行", "完成");
    private static final List<String> ASIDE =
            Words.list("""
            时限 时间 期限 进度 进展 领导 责任人 联系人 电话 目标 备注 依据
            """);

    /** The label whose colon stands here, or null. */
    static @Nullable Cue label(SourceText text, int colon, int from) {
        int start = colon;
        while (start > from && colon - start < LONGEST && isLabel(text.at(start - 1))) {
            start--;
        }
        String words = text.folded(start, colon);
        if (endsWith(words, ASIDE)) {
            return new Cue(Part.OTHER, start, colon + 1);
        }
        if (!endsWith(words, NOUNS)) {
            return null;
        }
        Part part = part(words);
        return part == null ? null : new Cue(part, start, colon + 1);
    }

    private static boolean has(String words, List<String> any) {
        for (String word : any) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String words, List<String> any) {
        for (String word : any) {
            if (words.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(char c) {
        return Glyphs.isHan(c) || c == ' ' || c == '/';
    }

    static @Nullable Part part(String words) {
        if (has(words, LEADING)) {
            return Part.LEADS;
        }
        if (has(words, SUPPORTING)) {
            return Part.SUPPORTS;
        }
        return has(words, ANSWERING) ? Part.ANSWERS : null;
    }
}
