package org.chanjiao.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    /** A time word; the year is 0 for one that names none. */
    record Word(Kind kind, Integer year, int at) {

        Word(Kind kind, int year, int at) {
            this(kind, year < FIRST || year > LAST ? Integer.valueOf(year) : YEARS[year - FIRST], at);
        }
    }

    private static final int FIRST = 1950;
    private static final int LAST = 2100;
    private static final Integer[] YEARS =
            IntStream.rangeClosed(FIRST, LAST).boxed().toArray(Integer[]::new);

    private static final List<String> YEARLY = List.of("每年", "年均", "每学年", "每一年", "全年", "逐年");
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

    /** 2024年12月31日前 and the like. */
    private static final int LONGEST_DATE = 14;

    private final SourceText text;
    private final Span sentence;
    private final List<Word> words = new ArrayList<>();

    TimeWords(SourceText text, Span sentence, List<Span> quoted) {
        this.text = text;
        this.sentence = sentence;
        YearWords years = new YearWords(text, words);
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.at(i);
            if ((c == '2' || c == '1' || c == '二') && !Glyphs.isDigit(text.at(i - 1)) && !within(quoted, i)) {
                years.year(i);
            } else if (c == '十') {
                years.plan(i);
            } else if (c == '每' || c == '年' || c == '全' || c == '逐') {
                add(YEARLY, Kind.YEARLY, i);
            }
            if (c == '年' && isEachYear(i)) {
                words.add(new Word(Kind.YEARLY, 0, i));
            }
            if (c == '每' || (c == '5' || c == '五') && !isNumber(text.at(i - 1))) {
                add(FIVE, Kind.EVERY_FIVE_YEARS, i);
            } else if (c == '前' || c == '头') {
                add(THREE, Kind.FIRST_THREE_YEARS, i);
            }
        }
    }

    /** 年授课, 年接收学生: a count of each year. */
    private boolean isEachYear(int i) {
        char before = text.at(i - 1);
        return (Glyphs.isHan(before) || Glyphs.endsClause(before))
                && !Glyphs.isNumeral(before)
                && "每全近多前学当今去半几两本历青少往来".indexOf(before) < 0
                && text.startsWithAny(ACTS, i + 1);
    }

    private static boolean isNumber(char c) {
        return Glyphs.isDigit(c) || Glyphs.isNumeral(c);
    }

    private static boolean within(List<Span> quoted, int i) {
        for (Span span : quoted) {
            if (span.contains(i)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<String> forms, Kind kind, int i) {
        for (String form : forms) {
            if (text.startsWith(form, i)) {
                words.add(new Word(kind, 0, i));
                return;
            }
        }
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
            year = word.kind == Kind.DEADLINE ? word.year : year;
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
                return word.at < clauseEnd || closes(word.at) ? word.year : null;
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

    /** 2023年、2024年分别达到60%、65%: the year in the same order as the figure; null where the counts differ. */
    @Nullable
    Integer respective(int from, int each, int order, int figures) {
        List<Word> years = words.stream()
                .filter(word -> word.kind == Kind.DEADLINE && word.at >= from && word.at < each)
                .toList();
        return figures > 1 && years.size() == figures ? years.get(order).year : null;
    }

    private boolean closes(int at) {
        int limit = Math.min(sentence.end(), at + 14);
        return sentence.end() - at <= 14
                && (text.endsWith("完成", limit) || text.endsWith("建成", limit) || text.endsWith("到位", limit));
    }

    @Nullable
    Integer start(int place) {
        Word start = last(Kind.START, place);
        return start == null ? null : start.year;
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
