package org.chanjiao.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/**
 * A sentence of the text; one that a line break interrupts goes on behind it.
 *
 * @param opensParagraph whether no sentence of the same paragraph stands before it
 */
record Sentence(Span span, boolean opensParagraph) {

    private static final int LONGEST_QUOTE = 22;
    private static final int LONGEST_TITLE = 80;
    private static final List<String> UNIT_LISTS = List.of("责任", "牵头", "配合单位", "主办单位", "承办单位", "实施单位");

    /** Hands the sentences of an area to the reader, in order. */
    static void each(SourceText text, Span area, Consumer<Sentence> reader) {
        int start = area.start();
        boolean opens = true;
        for (int i = area.start(); i < area.end(); i++) {
            char c = text.at(i);
            boolean paragraph = c == '\n'
                    && (endsParagraph(text, i, area.start())
                            || start == area.start() && isPhrase(text, new Span(start, i)));
            if (Glyphs.endsSentence(c) || paragraph || c == ';' && isNumbered(text, i + 1)) {
                hand(text, start, i, opens, reader);
                opens = paragraph || opens && text.trimmed(start, i).isEmpty();
                start = i + 1;
            }
        }
        hand(text, start, area.end(), opens, reader);
    }

    /** A short first line without any mark is a heading of its own. */
    private static boolean isPhrase(SourceText text, Span line) {
        Span words = text.trimmed(line.start(), line.end());
        for (int i = words.start(); i < words.end(); i++) {
            if (!Glyphs.isHan(text.at(i)) && text.at(i) != '、') {
                return false;
            }
        }
        return !words.isEmpty() && words.length() <= LONGEST_QUOTE;
    }

    /** Whether a number opens the next item of a list: ；2.统筹招生. */
    private static boolean isNumbered(SourceText text, int place) {
        return numberEnd(text, place) > place;
    }

    private static int numberEnd(SourceText text, int place) {
        int digits = text.skipBlanks(place, place + 2);
        int end = digits;
        while (end - digits < 3 && Glyphs.isDigit(text.at(end))) {
            end++;
        }
        boolean mark = text.at(end) == '.' || text.at(end) == '、';
        return end > digits && mark && !Glyphs.isDigit(text.at(end + 1)) ? end + 1 : place;
    }

    private static void hand(SourceText text, int from, int end, boolean opens, Consumer<Sentence> reader) {
        int start = Math.min(end, numberEnd(text, from));
        Span span = text.trimmed(start, end);
        if (!span.isEmpty()) {
            reader.accept(new Sentence(span, opens));
        }
    }

    private static boolean endsParagraph(SourceText text, int lineFeed, int from) {
        int end = text.trimEnd(from, lineFeed);
        return end == from
                || Glyphs.endsParagraph(text.at(end - 1))
                || text.startsWith("--", text.skipBlanks(lineFeed, lineFeed + 12));
    }

    /** Titles in 《》 and short words in quotation marks: names and slogans, not statements. */
    List<Span> quoted(SourceText text) {
        List<Span> quoted = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.at(i);
            char close = c == '《' ? '》' : c == '“' ? '”' : 0;
            if (close != 0) {
                int longest = c == '《' ? LONGEST_TITLE : LONGEST_QUOTE;
                int end = text.find(close, i, Math.min(span.end(), i + longest));
                if (end > 0) {
                    quoted.add(new Span(i, end + 1));
                    i = end;
                }
            }
        }
        return quoted;
    }

    /** Start of the clause around the place. */
    int clauseStart(SourceText text, int place) {
        int i = place;
        while (i > span.start() && !endsClause(text, i - 1)) {
            i--;
        }
        return i;
    }

    /** End of the clause around the place. */
    int clauseEnd(SourceText text, int place) {
        int i = place;
        while (i < span.end() && !endsClause(text, i)) {
            i++;
        }
        return i;
    }

    /** A line break inside a sentence ends no clause; neither does the colon of a ratio. */
    private static boolean endsClause(SourceText text, int i) {
        char c = text.at(i);
        return opensUnitList(text, i)
                || Glyphs.endsClause(c) && c != '\n' && !(c == ':' && Glyphs.isDigit(text.at(i + 1)));
    }

    /** A bracket with responsible units belongs to no clause, even where it was never closed. */
    private static boolean opensUnitList(SourceText text, int i) {
        char c = text.at(i);
        return (c == '(' || c == '[') && text.startsWithAny(UNIT_LISTS, i + 1);
    }
}
