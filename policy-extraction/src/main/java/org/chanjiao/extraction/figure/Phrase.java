package org.chanjiao.extraction.figure;

import java.util.List;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** The shortest words that hold a quantity and what it counts. */
record Phrase(Span span, String subject) {

    private static final List<String> VERBS = Words.list(
            """
            力争 确保 争取 努力 重点 建设 建成 培育 培养 打造 组建 创建 新建 遴选 认定 评选
            支持 完成 开展 形成 实现 完善 选拔 筹建 办好 配备 建立 设立 引进 举办 推进 推动
            新增 校企共建 共建 有 要 安排 进行 每年 年均 分别 累计 新增 选聘 开发 组织 探索
            发展 实施 将 使 全市 全区 全县 全省 至少 布局 立项
            """);
    private static final List<String> SUBJECT_ENDS =
            Words.list("""
            进入 达到 列入 纳入 到 用于 给予 安排 ， 从事 参加 并
            """);

    static Phrase of(
            SourceText text,
            Sentence sentence,
            Quantity quantity,
            @Nullable Quantity previous,
            @Nullable Quantity next) {
        int left = sentence.clauseStart(text, quantity.span().start());
        int right = sentence.clauseEnd(text, quantity.span().end());
        if (previous != null && previous.span().end() > left) {
            left = separator(
                    text,
                    previous.span().end(),
                    quantity.span().start(),
                    quantity.span().start());
        }
        if (next != null && next.span().start() < right) {
            right = separator(
                    text,
                    quantity.span().end(),
                    next.span().start(),
                    next.span().start());
            right -= right > quantity.span().end() && isSeparator(text.at(right - 1)) ? 1 : 0;
        }
        Span span = text.trimmed(
                Math.min(left, quantity.span().start()),
                Math.max(right, quantity.span().end()));
        return new Phrase(span, subject(text, span, quantity));
    }

    /** Behind the last 、 or 和 between two quantities, else where the later one begins. */
    private static int separator(SourceText text, int from, int to, int otherwise) {
        for (int i = to - 1; i >= from; i--) {
            if (isSeparator(text.at(i))) {
                return i + 1;
            }
        }
        return otherwise;
    }

    private static boolean isSeparator(char c) {
        return c == '、' || c == '和' || c == '及';
    }

    private static String subject(SourceText text, Span phrase, Quantity quantity) {
        String behind = text.raw(quantity.span().end(), phrase.end()).strip();
        if (quantity.isShare() || quantity.isDuration() || hanLength(behind) < 2) {
            String before = text.raw(phrase.start(), quantity.span().start()).strip();
            return hanLength(before) >= 2 ? afterVerbs(before) : clean(behind);
        }
        return clean(behind);
    }

    private static int hanLength(String words) {
        return (int) words.chars().filter(c -> Glyphs.isHan((char) c)).count();
    }

    private static String clean(String behind) {
        String subject = behind.startsWith("的") ? behind.substring(1) : behind;
        for (String end : SUBJECT_ENDS) {
            int at = subject.indexOf(end);
            subject = at >= 2 ? subject.substring(0, at) : subject;
        }
        return subject;
    }

    private static String afterVerbs(String before) {
        String subject = before.replaceFirst("^(到|至)?[12][0-9]{3}年(底|末)?前?", "");
        boolean stripped = true;
        while (stripped) {
            stripped = false;
            for (String verb : VERBS) {
                if (subject.startsWith(verb) && subject.length() > verb.length() + 1) {
                    subject = subject.substring(verb.length());
                    stripped = true;
                }
            }
        }
        return subject;
    }
}
