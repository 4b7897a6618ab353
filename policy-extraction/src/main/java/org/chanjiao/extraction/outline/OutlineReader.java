package org.chanjiao.extraction.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/** Builds the tree of headings from the heading numbers that stand in order. */
final class OutlineReader {

    private final SourceText text;
    private final TitleReader titles;

    OutlineReader(SourceText text) {
        this.text = text;
        this.titles = new TitleReader(text);
    }

    Outline read(List<Span> lines) {
        MarkerSequence sequence = new MarkerSequence(text);
        lines.forEach(sequence::read);
        List<Marker> markers = fromFirstChapter(sequence.accepted());
        if (markers.isEmpty()) {
            int end = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).end();
            return new Outline(List.of(), new Span(end, end));
        }
        Span body = DocumentEnd.cut(text, lines, markers);
        List<Marker> inside =
                markers.stream().filter(m -> m.start() < body.end()).toList();
        List<Heading> headings = tree(inside, body.end());
        for (Heading heading : headings) {
            heading.entitle(titles.read(heading.own()));
            heading.serve(heading.parent() == null ? ChapterKind.of(text, heading) : heading.kind());
        }
        return new Outline(headings, body);
    }

    /** Numbers before the first chapter belong to the letter or to the page around the document. */
    private static List<Marker> fromFirstChapter(List<Marker> markers) {
        Style top = markers.stream()
                .filter(marker -> marker.number() == 1)
                .map(Marker::style)
                .min(Comparator.naturalOrder())
                .orElse(Style.NUMBER);
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            if (marker.style().compareTo(top) <= 0 && marker.number() == 1) {
                return markers.subList(i, markers.size());
            }
        }
        return markers;
    }

    private List<Heading> tree(List<Marker> markers, int end) {
        List<Heading> headings = new ArrayList<>(markers.size());
        int[] ends = ends(markers, end);
        Deque<Heading> open = new ArrayDeque<>();
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            while (!open.isEmpty() && open.peek().style().compareTo(marker.style()) >= 0) {
                open.pop();
            }
            int last = Math.max(marker.end(), text.trimEnd(marker.start(), ends[i]));
            Heading heading = new Heading(marker, open.peek(), last);
            open.push(heading);
            headings.add(heading);
        }
        return headings;
    }

    /** Where each heading's text ends: at the next number of its own or a higher level. */
    private static int[] ends(List<Marker> markers, int end) {
        int[] ends = new int[markers.size()];
        int[] next = new int[Style.values().length];
        java.util.Arrays.fill(next, end);
        for (int i = markers.size() - 1; i >= 0; i--) {
            int level = markers.get(i).style().ordinal();
            ends[i] = next[level];
            java.util.Arrays.fill(next, level, next.length, markers.get(i).start());
        }
        return ends;
    }
}
