package org.chanjiao.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** The years and frequencies that a sentence names, and which of them governs a place in it. */
final class TimeWords {

    /** What a time word says. */
    enum Kind {
        DEADLINE,
        START,
        YEARLY,
        EVERY_FIVE_YEARS,
        FIRST_THREE_YEARS
    }

    record Word(Kind kind, int year, int at) {}

    private static final List<String> YEARLY = List.of("每年", "年均", "每学年", "每一年", "全年");
    private static final List<String> ACTS =
            Words.list("""
            接收 接纳 培训 授课 培养 招收 招生 服务 开展 承接 承担 吸纳
            """);
    private static final List<String> FIVE = Words.list(
            """
            每5年 每五年 5年累计 五年累计 5年内累计 五年内累计 5年一周期 五年一周期
            5年内不少于 五年内不少于 5年内不低于 五年内不低于
            """);
    private static final List<String> THREE = List.of("前3年", "前三年", "头3年", "头三年");
    private static final Map<String, Integer> PLANS = Map.of("十二五", 2015, "十三五", 2020, "十四五", 2025, "十五五", 2030);

    /** 2024年12月31日前 and the like. */
    private static final int LONGEST_DATE = 14;

    private final SourceText text;
    private final Span sentence;
    private final List<Word> words = new ArrayList<>();

    TimeWords(SourceText text, Span sentence, List<Span> quoted) {
        this.text = text;
        this.sentence = sentence;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.at(i);
            if ((c == '2' || c == '1') && !Glyphs.isDigit(text.at(i - 1)) && !within(quoted, i)) {
                year(i);
            } else if (c == '十') {
                plan(i);
            } else if (c == '每' || c == '年' || c == '全') {
                add(YEARLY, Kind.YEARLY, i);
            }
            if (c == '年' && isEachYear(i)) {
                words.add(new Word(Kind.YEARLY, 0, i));
            }
            if (c == '每' || c == '5' || c == '五') {
                add(FIVE, Kind.EVERY_FIVE_YEARS, i);
            } else if (c == '前' || c == '头') {
                add(THREE, Kind.FIRST_THREE_YEARS, i);
            }
        }
    }

    /** 年授课, 年接收学生: a count of each year. */
    private boolean isEachYear(int i) {
        char before = text.at(i - 1);
        return Glyphs.isHan(before)
                && !Glyphs.isNumeral(before)
                && "每全近多前学当今去半几两本历青少往来".indexOf(before) < 0
                && ACTS.stream().anyMatch(act -> text.startsWith(act, i + 1));
    }

    private static boolean within(List<Span> quoted, int i) {
        return quoted.stream().anyMatch(span -> span.contains(i));
    }

    private void add(List<String> forms, Kind kind, int i) {
        if (forms.stream().anyMatch(form -> text.startsWith(form, i))) {
            words.add(new Word(kind, 0, i));
        }
    }

    private void plan(int i) {
        Integer year = PLANS.get(text.folded(i, Math.min(text.length(), i + 3)));
        int after = i + 3;
        while (text.at(after) == '”' || text.at(after) == '"') {
            after++;
        }
        if (year != null
                && (text.startsWith("期", after) || text.startsWith("末", after) || text.startsWith("时期", after))) {
            words.add(new Word(Kind.DEADLINE, year, i));
        }
    }

    private void year(int i) {
        int year = digits(i);
        int fused = digits(i + 4);
        if (fused > year && year > 1950 && fused < 2100 && text.at(i + 8) == '年') {
            words.add(new Word(Kind.START, year, i));
            words.add(new Word(Kind.DEADLINE, fused, i));
        }
        if (!Glyphs.isDigit(text.at(i + 3)) || Glyphs.isDigit(text.at(i + 4))) {
            return;
        }
        if (year < 1950 || year > 2100) {
            return;
        }
        int end = i + 4;
        int next = rangeEnd(end);
        if (next > 0) {
            words.add(new Word(Kind.START, year, i));
            words.add(new Word(Kind.DEADLINE, digits(next), next));
        } else if (text.at(end) == '年' && !isRangeEnd(i)) {
            single(year, i, end + 1);
        }
    }

    private int digits(int i) {
        int value = 0;
        for (int k = i; k < i + 4 && Glyphs.isDigit(text.at(k)); k++) {
            value = value * 10 + text.at(k) - '0';
        }
        return value;
    }

    /** 2020-2023年, 2020年至2023年: where the second year begins. */
    private int rangeEnd(int end) {
        int i = text.at(end) == '年' ? end + 1 : end;
        int sign = i;
        while (text.at(i) == '-' || text.at(i) == '至' || text.at(i) == '到') {
            i++;
        }
        return i > sign && digits(i) > 1950 && text.at(i + 4) == '年' ? i : -1;
    }

    private boolean isRangeEnd(int i) {
        Word last = words.isEmpty() ? null : words.get(words.size() - 1);
        return last != null && last.at == i;
    }

    private void single(int year, int at, int end) {
        int after = end;
        while (Glyphs.isDigit(text.at(after)) || "月日秋春季底末初起始".indexOf(text.at(after)) >= 0 && text.at(after) != '起') {
            after++;
        }
        char before = text.at(at - 1);
        if (before == '自' || before == '从' || text.at(after) == '起' || text.startsWith("开始", after)) {
            words.add(new Word(Kind.START, year, at));
        } else if (!isPast(before, after)) {
            words.add(new Word(Kind.DEADLINE, year, at));
        }
    }

    /** 比2018年, 2019年以来, 2019年印发: the year is no deadline. */
    private boolean isPast(char before, int after) {
        return before == '比'
                || before == '较'
                || text.startsWith("以来", after)
                || text.startsWith("印发", after)
                || text.startsWith("出台", after)
                || text.startsWith("相比", after)
                || text.startsWith("基础上", after)
                || text.startsWith("的基础", after);
    }

    /** Whether the sentence sets a deadline at all. */
    boolean hasDeadline() {
        return words.stream().anyMatch(word -> word.kind == Kind.DEADLINE);
    }

    /** The last deadline of the sentence, or null. */
    @Nullable
    Integer lastDeadline() {
        Integer year = null;
        for (Word word : words) {
            year = word.kind == Kind.DEADLINE ? Integer.valueOf(word.year) : year;
        }
        return year;
    }

    /** The deadline named last before the place, else one behind it in the same clause or in a closing clause. */
    @Nullable
    Integer deadline(int place, int clauseEnd) {
        Word before = last(Kind.DEADLINE, place);
        if (before != null) {
            return before.year;
        }
        for (Word word : words) {
            if (word.kind == Kind.DEADLINE && word.at >= place) {
                return word.at < clauseEnd || closes(word.at) ? Integer.valueOf(word.year) : null;
            }
        }
        return null;
    }

    /** 2024年底前建成平台，每季度发布一次: a deadline that no comma sets apart is that of its own clause. */
    boolean bindsOnlyItsClause(int clauseStart) {
        Word deadline = last(Kind.DEADLINE, clauseStart);
        if (deadline == null) {
            return false;
        }
        int comma = text.find(',', deadline.at, clauseStart);
        return comma - deadline.at > LONGEST_DATE;
    }

    private boolean closes(int at) {
        int limit = Math.min(sentence.end(), at + 14);
        return sentence.end() - at <= 14
                && (text.endsWith("完成", limit) || text.endsWith("建成", limit) || text.endsWith("到位", limit));
    }

    @Nullable
    Integer start(int place) {
        Word start = last(Kind.START, place);
        return start == null ? null : Integer.valueOf(start.year);
    }

    /** The last word of a kind before the place, or null. */
    @Nullable
    Word last(Kind kind, int place) {
        Word last = null;
        for (Word word : words) {
            last = word.kind == kind && word.at < place ? word : last;
        }
        return last;
    }
}
