package org.chanjiao.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;

/** The searched words in one text: where they stand and how the text reads around them. */
final class Highlights {

    private static final int BEFORE = 24;
    private static final int AFTER = 60;
    private static final int MOST_HITS = 500;

    private final TextPoints text;
    private final List<Span> hits;

    private Highlights(TextPoints text, List<Span> hits) {
        this.text = text;
        this.hits = hits;
    }

    static Highlights of(SearchTerms terms, String original) {
        FoldedText folded = FoldedText.of(original);
        List<Span> found = new ArrayList<>();
        terms.words().forEach(word -> found.addAll(folded.occurrences(word, MOST_HITS)));
        return new Highlights(new TextPoints(original), apart(found));
    }

    /** Spans in order, overlapping ones joined. */
    private static List<Span> apart(List<Span> found) {
        List<Span> apart = new ArrayList<>();
        found.sort(Comparator.comparingInt(Span::start));
        for (Span next : found) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && next.start() < last.end()) {
                apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), next.end())));
            } else {
                apart.add(next);
            }
        }
        return apart;
    }

    List<Span> spans() {
        return hits;
    }

    List<Piece> whole() {
        return pieces(0, text.length());
    }

    /** At most {@code most} stretches around the first hits, each inside one line. */
    List<Excerpt> excerpts(int most, IntFunction<@Nullable String> sectionAt) {
        List<Excerpt> excerpts = new ArrayList<>();
        int shown = 0;
        for (Span hit : hits) {
            if (hit.start() >= shown && excerpts.size() < most) {
                int start = Math.max(Math.max(shown, text.lineStart(hit.start())), hit.start() - BEFORE);
                shown = Math.min(text.lineEnd(hit.end()), hit.end() + AFTER);
                excerpts.add(new Excerpt(hit.start(), sectionAt.apply(hit.start()), pieces(start, shown)));
            }
        }
        return excerpts;
    }

    private List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Span hit : hits) {
            if (hit.start() >= at && hit.end() <= end) {
                add(pieces, at, hit.start(), false);
                add(pieces, hit.start(), hit.end(), true);
                at = hit.end();
            }
        }
        add(pieces, at, end, false);
        return pieces;
    }

    private void add(List<Piece> pieces, int start, int end, boolean hit) {
        if (start < end) {
            pieces.add(new Piece(text.cut(start, end), hit));
        }
    }
}
