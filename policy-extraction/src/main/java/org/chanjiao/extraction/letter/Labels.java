package org.chanjiao.extraction.letter;

import java.util.List;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Values beside the labels that government pages print above a document: 发文机关: …. */
final class Labels {

    static final List<String> ISSUER = List.of("发文机关", "发布机构", "发文单位", "制发机关", "发布机关", "公开主体");
    static final List<String> DATE = List.of("成文日期", "发文日期", "成文时间", "印发日期", "签发日期");
    static final List<String> PAGE_DATE = List.of("生成日期");
    static final List<String> NUMBER = List.of("发文字号", "文号", "文件编号", "发文号");
    static final List<String> TITLE = List.of("标题", "名称", "文件名称", "信息名称");

    private Labels() {}

    /** The span of the value beside the first of the labels found, or null. */
    static @Nullable Span value(SourceText text, Span area, List<String> labels) {
        for (String label : labels) {
            for (int at = text.find(label, area.start(), area.end());
                    at >= 0;
                    at = text.find(label, at + 1, area.end())) {
                int colon = text.skipBlanks(at + label.length(), at + label.length() + 6);
                if (text.at(colon) == ':' && !Glyphs.isHan(text.at(at - 1))) {
                    return value(text, colon + 1, area.end());
                }
            }
        }
        return null;
    }

    private static @Nullable Span value(SourceText text, int from, int limit) {
        int start = text.skipBlanks(from, Math.min(limit, from + 40));
        int end = start;
        while (end < limit && !Glyphs.isBlank(text.at(end)) && text.at(end) != '|') {
            end++;
        }
        return end == start || text.at(end - 1) == ':' ? null : new Span(start, end);
    }
}
