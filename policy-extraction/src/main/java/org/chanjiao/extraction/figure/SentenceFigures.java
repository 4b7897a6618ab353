package org.chanjiao.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.Comparator;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/** Finds the quantities of a sentence. */
final class SentenceFigures {

    private final SourceText text;
    private final QuantityReader quantities;

    SentenceFigures(SourceText text) {
        this.text = text;
        this.quantities = new QuantityReader(text);
    }

    /** Whether the words can hold a figure at all. */
    boolean hasAny(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.at(i);
            if (Glyphs.isDigit(c)
                    || c == '番'
                    || c != '一' && Glyphs.isNumeral(c)
                    || c == '一' && Units.at(text, i + 1) != null) {
                return true;
            }
        }
        return false;
    }

    /** The figures in order, those inside quoted names left out. */
    List<Quantity> in(Sentence sentence, List<Span> quoted) {
        List<Quantity> found = new ArrayList<>();
        int limit = sentence.span().start();
        int quote = 0;
        for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
            while (quote < quoted.size() && quoted.get(quote).end() <= i) {
                quote++;
            }
            char c = text.at(i);
            if (quote < quoted.size() && quoted.get(quote).contains(i)) {
                i = quoted.get(quote).end() - 1;
            } else if (Glyphs.isDigit(c) || Glyphs.isNumeral(c)) {
                Quantity quantity = quantities.at(i, limit);
                boolean whole = quantity != null
                        && quantity.span().end() <= sentence.span().end()
                        && !Filter.isCode(text, quantity.number());
                if (quantity != null && whole) {
                    found.add(bounded(quantity, found));
                    limit = quantity.span().end();
                    i = limit - 1;
                } else {
                    i = skipNumber(i);
                }
            }
        }
        return found;
    }

    /** 分别达到60%、65%: the words before the first figure bound all of the list. */
    private Quantity bounded(Quantity quantity, List<Quantity> found) {
        Quantity before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean listed = before != null
                && before.isBounded()
                && (before.unit().equals("比值")
                        || text.endsWith(before.unit(), before.span().end()))
                && before.unit().equals(quantity.unit())
                && quantity.comparator() == Comparator.EXACTLY
                && before.span().end() == quantity.span().start() - 1
                && "、和".indexOf(text.at(before.span().end())) >= 0;
        return listed && before != null ? quantity.boundedAs(before) : quantity;
    }

    private int skipNumber(int start) {
        Numbers.Read number = Numbers.at(text, start);
        return number == null ? start : Math.max(start, number.end() - 1);
    }
}
