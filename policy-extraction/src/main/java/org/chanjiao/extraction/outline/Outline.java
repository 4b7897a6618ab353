package org.chanjiao.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/**
 * The numbered headings of a document.
 *
 * @param headings all headings, in order of the text
 * @param body from the first heading to the end of the document proper
 */
public record Outline(List<Heading> headings, Span body) {

    /** Reads the headings from lines that belong to the document. */
    public static Outline read(SourceText text, List<Span> lines) {
        return new OutlineReader(text).read(lines);
    }

    /**
     * The items that are tasks: leaves of the body chapters. Points such as （1） count only where {@code closed} says
     * that they carry unit lists, or where nothing else is numbered below a chapter.
     */
    public List<Heading> tasks(Predicate<Heading> closed) {
        List<Heading> tasks = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.parent() == null) {
                ChapterKind kind = heading.kind();
                if (kind == ChapterKind.MEASURES || kind == ChapterKind.SAFEGUARDS) {
                    collect(heading, closed, tasks);
                }
            }
        }
        return tasks;
    }

    /** Whether a heading is a section: neither a task nor inside one, nor the note on entry into force. */
    public boolean groups(Heading heading, Set<Heading> tasks) {
        for (Heading above = heading; above != null; above = above.parent()) {
            if (tasks.contains(above)) {
                return false;
            }
        }
        return !heading.isPoint() && heading.kind() != ChapterKind.CLOSING;
    }

    private static void collect(Heading heading, Predicate<Heading> closed, List<Heading> tasks) {
        List<Heading> items = items(heading, closed);
        if (items.isEmpty()) {
            tasks.add(heading);
        }
        items.forEach(item -> collect(item, closed, tasks));
    }

    private static List<Heading> items(Heading heading, Predicate<Heading> closed) {
        if (heading.children().isEmpty()) {
            return List.of();
        }
        int points = 0;
        int own = 0;
        for (Heading child : heading.children()) {
            points += child.isPoint() ? 1 : 0;
            own += child.isPoint() && closed.test(child) ? 1 : 0;
        }
        boolean chapter = heading.style().compareTo(Style.NUMERAL) <= 0;
        boolean most = own * 2 >= points && (own > 1 || points == 1);
        boolean isSection = heading.style().compareTo(Style.BRACKETED_NUMERAL) <= 0;
        boolean counted =
                heading.style() != Style.ARTICLE && (chapter || points > 0 && (most || isSection && heading.isBare()));
        return heading.children().stream()
                .filter(child -> counted || !child.isPoint())
                .filter(child -> heading.style() != Style.ARTICLE)
                .toList();
    }
}
