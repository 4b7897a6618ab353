package org.chanjiao.extraction.outline;

import java.util.List;
import org.chanjiao.extraction.text.Dates;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;

/** Finds where the document ends in a text that lost its line breaks: before its signature, annex list or page controls. */
final class CollapsedTail {

    /** A line longer than this has lost its line breaks. */
    private static final int COLLAPSED = 400;

    private static final int REACH = 4000;
    private static final int SIGNATURE = 80;

    private static final List<String> CUES = Words.list(
            """
            扫一扫 上一篇 下一篇 上一条 下一条 分享到 打印本页 关闭窗口 [打印 相关链接 相关文档 相关附件 相关文章
            您可能关注 责任编辑 网站标识码 版权所有 (此件 抄送: 附件: 附件1 文档评论 信息来源 返回顶部
            """);

    private CollapsedTail() {}

    /** The end of the document in a line, not before the given place; the line's end where nothing follows. */
    static int start(SourceText text, Span line, int from) {
        if (line.length() < COLLAPSED) {
            return line.end();
        }
        int begin = Math.max(from, line.end() - REACH);
        int cue = signature(text, new Span(begin, line.end()));
        for (String word : CUES) {
            int at = text.find(word, begin, cue);
            cue = at < 0 || !isApart(text, at) ? cue : at;
        }
        if (cue == line.end()) {
            return cue;
        }
        int stop = cue;
        while (stop > begin && cue - stop < SIGNATURE && !ends(text.at(stop - 1))) {
            stop--;
        }
        boolean apart = ends(text.at(stop - 1)) && (stop == cue || Glyphs.isBlank(text.at(stop)));
        return apart ? stop : cue;
    }

    private static boolean ends(char c) {
        return Glyphs.endsSentence(c) || Glyphs.isClosing(c);
    }

    private static boolean isApart(SourceText text, int at) {
        char before = text.at(at - 1);
        return Glyphs.isBlank(before) || ends(before) || text.startsWith("您可能", at);
    }

    /** A date with at most a body between it and the last sentence. */
    private static int signature(SourceText text, Span area) {
        int stop = -1;
        for (int i = area.start(); i < area.end(); i++) {
            char c = text.at(i);
            if (ends(c)) {
                stop = i + 1;
            } else if ((c == '2' || c == '1' || c == '二')
                    && stop > 0
                    && i - stop < SIGNATURE
                    && isSignature(text, stop, i)) {
                return i;
            }
        }
        return area.end();
    }

    private static boolean isSignature(SourceText text, int stop, int i) {
        Dates.Found date = Dates.at(text, i);
        if (date == null
                || date.damaged()
                || !Glyphs.isBlank(text.at(date.span().end()))
                        && text.at(date.span().end()) != '(') {
            return false;
        }
        for (int k = stop; k < i; k++) {
            if (!Glyphs.isHan(text.at(k)) && !Glyphs.isBlank(text.at(k))) {
                return false;
            }
        }
        return Glyphs.isBlank(text.at(stop)) || i - stop >= 5;
    }
}
