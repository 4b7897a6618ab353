package org.chanjiao.extraction.responsibility;

import java.util.List;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;

/** A sentence that says nothing but who is responsible: 由市教育局牵头，市财政局配合。 */
final class AssigningSentence {

    private static final List<String> ENDS = List.of("负责", "牵头", "配合", "参与", "协助", "落实", "组织实施");

    /** What may be assigned before 由. */
    private static final List<String> MATTERS =
            Words.list("""
            任务 工作 措施 事项 项目 部分 内容 本项 此项 该项 上述 以上 以下 下列 本条 本章 本节
            """);

    private static final List<String> PROSE = Words.list("""
            的 由 将 要 应 为 设在 设立 把 向 是 在
            """);

    private static final int MATTER = 16;
    private static final int LONGEST = 300;
    private static final int WITHIN = 8;
    private static final int LONGEST_NAME = 22;

    private final SourceText text;
    private final ListReader reader;

    AssigningSentence(SourceText text, ListReader reader) {
        this.text = text;
        this.reader = reader;
    }

    /** The list in the sentence that ends before the place, not reaching back over the limit; empty when it says more. */
    UnitList before(int stop, int limit) {
        int end = text.trimEnd(limit, stop);
        if (!text.endsWithAny(ENDS, end)) {
            return UnitList.none(stop);
        }
        int start = end;
        while (start > limit && end - start < LONGEST && !endsSentence(start - 1)) {
            start = text.at(start - 1) == ')' ? text.find('(', start - 1 - WITHIN, start) : start - 1;
        }
        UnitList whole = between(text.skipBlanks(start, end), end);
        if (!whole.mentions().isEmpty()) {
            return whole;
        }
        int clause = text.find(",由", start, end);
        return clause < 0 ? whole : between(clause + 1, end);
    }

    private UnitList between(int start, int end) {
        List<Mention> mentions = reader.assigned(new Span(behindMatter(start, end), end));
        return !mentions.isEmpty() && mentions.stream().allMatch(AssigningSentence::isPlain)
                ? new UnitList(new Span(start, end), mentions, text.at(start - 1) == '\n', true)
                : UnitList.none(end);
    }

    /** A bracket ends a sentence unless it stands inside a name: 各县(市)区政府. */
    private boolean endsSentence(int i) {
        char c = text.at(i);
        if (c == ')') {
            int open = text.find('(', i - WITHIN, i);
            return open < 0 || !Glyphs.isHan(text.at(open - 1)) || !Glyphs.isHan(text.at(i + 1));
        }
        return Glyphs.endsSentence(c) || c == ';' || c == '\n' || c == '\r' || c == ']';
    }

    /** Behind 以上任务均由, or the start itself. */
    private int behindMatter(int start, int end) {
        int by = text.find('由', start, Math.min(end, start + MATTER));
        boolean matter = by > start && text.hasAny(MATTERS, start, by) && text.find(',', start, by) < 0;
        return by == start || matter ? by + 1 : start;
    }

    private static boolean isPlain(Mention mention) {
        String name = mention.printed();
        if (name.length() > LONGEST_NAME) {
            return false;
        }
        for (String word : PROSE) {
            if (name.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
