package org.chanjiao.extraction.letter;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.text.Dates;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who signed and when: a date that closes a line, the bodies above or before it.
 *
 * @param issuer signing bodies joined by 、, or null
 */
record Signature(@Nullable String issuer, Dates.Found date) {

    private static final String ENDINGS = "府室局委会厅部院办行校署";

    /** The first signature in the area whose date is printed whole, else the first with a damaged one. */
    static @Nullable Signature find(SourceText text, List<Span> lines, Span area) {
        Signature damaged = null;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            int from = Math.max(line.start(), area.start());
            if (line.end() <= area.start() || from >= area.end()) {
                continue;
            }
            Signature found = at(text, lines, i, new Span(from, Math.min(line.end(), area.end())));
            if (found != null && !found.date.damaged()) {
                return found;
            }
            damaged = damaged == null ? found : damaged;
        }
        return damaged;
    }

    private static @Nullable Signature at(SourceText text, List<Span> lines, int index, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            Dates.Found date = text.at(i) > ' ' ? Dates.at(text, i) : null;
            if (date == null) {
                continue;
            }
            Span before = text.trimmed(line.start(), i);
            if (before.isEmpty() || before.length() == 1 && text.at(before.start()) == '(') {
                boolean alone = date.span().end() >= line.end() - 2
                        || text.at(date.span().end()) == ' ';
                return alone ? new Signature(above(text, lines, index), date) : null;
            }
            String body = lastBodies(text, before);
            if (body != null) {
                return new Signature(body, date);
            }
            boolean closes = Glyphs.endsSentence(text.at(before.end() - 1))
                    && text.at(date.span().end()) == ' '
                    && before.end() < i;
            if (closes) {
                return new Signature(null, date);
            }
        }
        return null;
    }

    private static @Nullable String above(SourceText text, List<Span> lines, int index) {
        List<String> bodies = new ArrayList<>();
        for (int i = index - 1; i >= 0 && index - i <= 8; i--) {
            List<String> here = bodies(text, lines.get(i));
            if (here.isEmpty()) {
                break;
            }
            bodies.addAll(0, here);
        }
        return bodies.isEmpty() ? null : String.join("、", bodies);
    }

    /** The bodies on a line that names nothing else. */
    private static List<String> bodies(SourceText text, Span line) {
        List<String> bodies = new ArrayList<>();
        for (String word : text.folded(line.start(), line.end()).split("[ 、]+")) {
            if (!isBody(word)) {
                return List.of();
            }
            bodies.add(word);
        }
        return bodies;
    }

    static boolean isBody(String word) {
        return word.length() >= 3
                && word.length() <= 30
                && ENDINGS.indexOf(word.charAt(word.length() - 1)) >= 0
                && word.chars().allMatch(c -> Glyphs.isHan((char) c) || "()（）".indexOf(c) >= 0);
    }

    /** The bodies right before a date on the same line, as in a text without line breaks. */
    private static @Nullable String lastBodies(SourceText text, Span before) {
        List<String> bodies = new ArrayList<>();
        int end = before.end();
        while (end > before.start()) {
            int start = end;
            while (start > before.start() && Glyphs.isHan(text.at(start - 1)) && end - start < 31) {
                start--;
            }
            String word = text.words(start, end);
            if (!isBody(word) || word.length() < 5) {
                break;
            }
            bodies.add(0, word);
            end = text.at(start - 1) == ' ' ? text.trimEnd(before.start(), start) : before.start();
        }
        return bodies.isEmpty() ? null : String.join("、", bodies);
    }
}
