package org.chanjiao.extraction.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** The shortest words that hold a quantity and what it counts. */
record Phrase(Span span, String subject) {

    private static final List<String> VERBS = Verbs.OPENING;
    private static final List<String> TAIL_VERBS = List.of("每年增长", "年均增长", "新增", "提高", "提升", "增长", "增加", "占", "占比达");
    private static final Pattern TIME = Pattern.compile("^(到|至)?([12][0-9]{3}年(底|末)?前?|[0-9一二三四五六七八九十两]+年内)");
    private static final List<String> SUBJECT_ENDS =
            Words.list("""
            进入 达到 列入 纳入 到 用于 给予 安排 ， 从事 参加 并
            """);

    private static final Pattern COMPARED = Pattern.compile("[比较][12][0-9]{3}年(底|末)?$");
    private static final Pattern EACH = Pattern.compile("([12][0-9]{3}年(底|末)?[、和]?)*分别$");
    private static final List<String> ACTS =
            Words.list("""
            建设 建成 培育 培养 打造 组建 创建 共建 遴选 开展 支持 建立 设立 引进 开发 提取 推进 推动
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
        String subject = subject(text, span, quantity);
        int clause = sentence.clauseStart(text, quantity.span().start());
        boolean missing =
                subject.isEmpty() && left == clause && clause > sentence.span().start() + 1;
        return missing ? withAntecedent(text, sentence, span, clause - 1, previous) : new Phrase(span, subject);
    }

    /** 共建实训基地，到2025年建成12个以上: what is counted stands in the clause before. */
    private static Phrase withAntecedent(
            SourceText text, Sentence sentence, Span span, int comma, @Nullable Quantity previous) {
        int start = text.trimmed(sentence.clauseStart(text, comma), comma).start();
        boolean counted = previous != null && previous.span().start() > start;
        String words = counted && previous != null
                ? beside(text, new Span(start, comma), previous.span())
                : text.words(start, comma);
        int object = 0;
        for (String verb : ACTS) {
            int at = words.lastIndexOf(verb);
            object =
                    at >= 0 && at + verb.length() + 2 <= words.length() ? Math.max(object, at + verb.length()) : object;
        }
        return new Phrase(counted ? span : new Span(start, span.end()), afterVerbs(words.substring(object)));
    }

    /** The words behind a figure in its clause, else those before it. */
    private static String beside(SourceText text, Span clause, Span figure) {
        String behind = text.words(Math.min(figure.end(), clause.end()), clause.end());
        return hanLength(behind) >= 2 ? behind : text.words(clause.start(), figure.start());
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
        return c == '、' || c == '和' || c == '及' || c == '(';
    }

    private static String subject(SourceText text, Span phrase, Quantity quantity) {
        String behind = text.words(quantity.span().end(), phrase.end()).strip();
        String named = clean(behind);
        if (quantity.isShare() || quantity.isDuration() || hanLength(behind) < 2) {
            String before = afterVerbs(
                    text.words(phrase.start(), quantity.span().start()).strip());
            boolean used = hanLength(behind) < 2 || behind.startsWith("用于");
            return hanLength(before) >= 2 && !VERBS.contains(before) ? before : used ? "" : named;
        }
        return named;
    }

    private static int hanLength(String words) {
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            count += Glyphs.isHan(words.charAt(i)) ? 1 : 0;
        }
        return count;
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
        String subject = before;
        boolean stripped = true;
        while (stripped) {
            String rest =
                    subject.indexOf('年') < 0 ? subject : TIME.matcher(subject).replaceFirst("");
            for (String verb : VERBS) {
                rest = rest.startsWith(verb) && rest.length() > verb.length() + 1
                        ? rest.substring(verb.length())
                        : rest;
            }
            stripped = rest.length() < subject.length();
            subject = rest;
        }
        for (String verb : TAIL_VERBS) {
            boolean tail = subject.endsWith(verb) && subject.length() > verb.length() + 2;
            subject = tail ? subject.substring(0, subject.length() - verb.length()) : subject;
        }
        if (subject.indexOf('年') < 0 && subject.indexOf('别') < 0) {
            return subject;
        }
        return COMPARED.matcher(EACH.matcher(subject).replaceFirst("")).replaceFirst("");
    }
}
