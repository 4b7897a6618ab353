package org.chanjiao.extraction.figure;

import java.util.List;
import java.util.Map;
import org.chanjiao.extraction.figure.TimeWords.Kind;
import org.chanjiao.extraction.figure.TimeWords.Word;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;

/** Reads the years of a sentence and what each says: 到2025年, 自2021年起, 2020-2023年, “十四五”期间, 二〇二五年. */
final class YearWords {

    private static final Map<String, Integer> PLANS = Map.of("十二五", 2015, "十三五", 2020, "十四五", 2025, "十五五", 2030);
    private static final List<String> PLAN_ENDS = List.of("期", "末", "收官", "时期");
    private static final String DIGITS = "〇一二三四五六七八九";

    private final SourceText text;
    private final List<Word> words;

    YearWords(SourceText text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    void plan(int i) {
        Integer year = PLANS.get(text.folded(i, Math.min(text.length(), i + 3)));
        int after = i + 3;
        while ("”\"’'".indexOf(text.at(after)) >= 0) {
            after++;
        }
        if (year != null && (text.startsWithAny(PLAN_ENDS, after))) {
            words.add(new Word(Kind.DEADLINE, year, i));
        }
    }

    void year(int i) {
        int year = digits(i);
        int fused = digits(i + 4);
        if (fused > year && year > 1950 && fused < 2100 && text.at(i + 8) == '年') {
            words.add(new Word(Kind.START, year, i));
            words.add(new Word(Kind.DEADLINE, fused, i));
        }
        if (digit(i + 3) < 0 || digit(i + 4) >= 0) {
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
        for (int k = i; k < i + 4 && digit(k) >= 0; k++) {
            value = value * 10 + digit(k);
        }
        return value;
    }

    /** The digit at the place, 二〇二五 included; -1 for none. */
    private int digit(int place) {
        char c = text.at(place);
        if (Glyphs.isDigit(c)) {
            return c - '0';
        }
        return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
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
        return last != null && last.at() == i;
    }

    private void single(int year, int at, int end) {
        int after = end;
        while (Glyphs.isDigit(text.at(after)) || "月日秋春季底末初起始".indexOf(text.at(after)) >= 0 && text.at(after) != '起') {
            after++;
        }
        char before = text.at(at - 1);
        if (before == '自'
                || before == '从' && text.at(after) != '的'
                || text.at(after) == '起'
                || text.startsWith("开始", after)) {
            words.add(new Word(Kind.START, year, at));
        } else if (!isPast(at - 1, after)) {
            words.add(new Word(Kind.DEADLINE, year, at));
        }
    }

    /** 比2018年, 2019年以来, 2019年印发: the year is no deadline. */
    private boolean isPast(int before, int after) {
        return text.at(before) == '比' && text.at(before - 1) != '占'
                || text.at(before) == '较'
                || (text.at(before) == '由' || text.at(before) == '从') && text.at(after) == '的'
                || text.startsWith("以来", after)
                || text.startsWith("印发", after)
                || text.startsWith("出台", after)
                || text.startsWith("相比", after)
                || text.startsWith("基础上", after)
                || text.startsWith("的基础", after);
    }
}
