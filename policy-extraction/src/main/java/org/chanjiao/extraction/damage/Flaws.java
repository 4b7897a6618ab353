package org.chanjiao.extraction.damage;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.DamageKind;
import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.outline.Outline;
import org.chanjiao.extraction.responsibility.Responsibilities;
import org.chanjiao.extraction.responsibility.UnitList;
import org.chanjiao.extraction.text.Flaw;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Looks for damage that shows without knowing what a figure means. */
public final class Flaws {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2060;

    private final SourceText text;
    private final List<Flaw> found = new ArrayList<>();

    private Flaws(SourceText text) {
        this.text = text;
    }

    /** The flaws of a document, from its first word to the end of its body. */
    public static List<Flaw> in(SourceText text, Outline outline, Responsibilities responsibilities) {
        Flaws flaws = new Flaws(text);
        flaws.marks(outline.body().end());
        for (Heading heading : outline.headings()) {
            flaws.heading(heading);
            responsibilities.lists(heading).forEach(flaws::list);
        }
        if (!outline.headings().isEmpty()) {
            flaws.ending(outline, responsibilities);
        }
        return flaws.found;
    }

    private void add(int start, int end, DamageKind kind, @Nullable String suggestion, String reason) {
        found.add(new Flaw(new Span(start, end), kind, suggestion, reason));
    }

    private void marks(int end) {
        for (int i = 0; i < end; i++) {
            char c = text.at(i);
            if (c == '2' || c == '1') {
                fusedYears(i);
            } else if (c == '的' && text.at(i + 1) == '的' && text.at(i - 1) != '目') {
                add(i, i + 2, DamageKind.DUPLICATE_CHARACTER, "的", "“的”字重复");
            } else if ((c == '“' || c == '”') && text.at(i + 1) == c) {
                add(i, i + 2, DamageKind.DUPLICATE_CHARACTER, String.valueOf(c), "引号重复");
                i++;
            } else if (c == '年' || c == '%' || c == '个' || c == '家' || c == '万' || c == '亿') {
                Flaw lost = LostDigits.at(text, i);
                if (lost != null) {
                    found.add(lost);
                }
            }
        }
    }

    private void fusedYears(int i) {
        if (Glyphs.isDigit(text.at(i - 1)) || !isFusedYears(text, i)) {
            return;
        }
        String suggestion = text.folded(i, i + 4) + "—" + text.folded(i + 4, i + 8);
        add(i, i + 8, DamageKind.LOST_RANGE_DASH, suggestion, "两个年份连写，缺连接号");
    }

    /** Whether eight digits here are two rising years and no date. */
    private static boolean isFusedYears(SourceText text, int i) {
        int first = year(text, i);
        int second = year(text, i + 4);
        return first >= FIRST_YEAR
                && second > first
                && second <= LAST_YEAR
                && !Glyphs.isDigit(text.at(i + 8))
                && (text.at(i + 8) == '年' || Glyphs.isClosing(text.at(i + 8)));
    }

    private static int year(SourceText text, int i) {
        int value = 0;
        for (int k = i; k < i + 4; k++) {
            if (!Glyphs.isDigit(text.at(k))) {
                return 0;
            }
            value = value * 10 + text.at(k) - '0';
        }
        return value;
    }

    private void heading(Heading heading) {
        Span words = heading.title().words();
        if (!heading.isWhole()) {
            add(
                    heading.whole().start(),
                    words.start(),
                    DamageKind.MISSING_BRACKET,
                    heading.path().substring(heading.path().lastIndexOf('/') + 1),
                    "序号缺左括号");
        }
        if (heading.title().runsOn()) {
            seam(heading.title().words(), heading.own().end());
        }
    }

    /** The words on both sides of a lost full stop. */
    private void seam(Span title, int limit) {
        int start = text.whole(Math.max(title.start(), title.end() - 4));
        int end = text.whole(Math.min(limit, title.end() + 4));
        String suggestion = text.raw(start, title.end()) + "。" + text.raw(title.end(), end);
        add(start, end, DamageKind.MISSING_DELIMITER, suggestion, "标题与正文之间缺句号");
    }

    private void list(UnitList list) {
        if (!list.closed()) {
            add(
                    list.span().start(),
                    list.span().end(),
                    DamageKind.MISSING_CLOSING_BRACKET,
                    text.raw(list.span()) + closing(text.at(list.span().start())),
                    "责任单位的括号没有闭合");
        }
    }

    private static String closing(char open) {
        return open == '[' ? "〕" : "）";
    }

    /** A body that ends within a sentence has been cut off. */
    private void ending(Outline outline, Responsibilities responsibilities) {
        Heading last = outline.headings().get(outline.headings().size() - 1);
        int end = text.trimEnd(last.whole().start(), outline.body().end());
        boolean listed = responsibilities.lists(last).stream()
                .anyMatch(list -> list.span().end() >= end - 1);
        if (listed || end - last.title().bodyStart() < 8 || Glyphs.endsParagraph(text.at(end - 1))) {
            return;
        }
        int start = end;
        while (start > last.title().bodyStart() && !Glyphs.endsClause(text.at(start - 1))) {
            start--;
        }
        if (start == end) {
            return;
        }
        add(start, end, DamageKind.TRUNCATION, null, "正文在句中中断，后文缺失");
    }
}
