package org.chanjiao.extraction.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** A numbered heading with the text below it and the headings of deeper levels. */
public final class Heading {

    private final Style style;
    private final boolean whole;
    private final int start;
    private final int marked;
    private final int end;
    private final @Nullable Heading parent;
    private final String path;
    private List<Heading> children = List.of();
    private Title title = Title.NONE;
    private ChapterKind kind = ChapterKind.MEASURES;

    Heading(Marker marker, @Nullable Heading parent, int end) {
        this.style = marker.style();
        this.whole = marker.whole();
        this.start = marker.start();
        this.marked = marker.end();
        this.parent = parent;
        this.end = end;
        this.path = parent == null ? marker.label() : parent.path + "/" + marker.label();
        if (parent != null) {
            parent.adopt(this);
        }
    }

    private void adopt(Heading child) {
        children = children.isEmpty() ? new ArrayList<>() : children;
        children.add(child);
    }

    void entitle(Title found) {
        this.title = found;
    }

    void serve(ChapterKind purpose) {
        this.kind = purpose;
    }

    /** What the chapter around this heading is for. */
    public ChapterKind kind() {
        return chapter().kind;
    }

    public String path() {
        return path;
    }

    public Style style() {
        return style;
    }

    public @Nullable Heading parent() {
        return parent;
    }

    public Heading chapter() {
        return parent == null ? this : parent.chapter();
    }

    public List<Heading> children() {
        return Collections.unmodifiableList(children);
    }

    /** From the printed number to the next heading of the same or a higher level. */
    public Span whole() {
        return new Span(start, end);
    }

    /** From behind the printed number to the first heading below. */
    public Span own() {
        return new Span(marked, children.isEmpty() ? end : children.get(0).start);
    }

    /** Whether the printed number kept both its brackets. */
    public boolean isWhole() {
        return whole;
    }

    public Title title() {
        return title;
    }

    /** Whether nothing but further headings stands below the title; these then are no mere points of a text. */
    boolean isBare() {
        return !children.isEmpty() && title.bodyStart() >= children.get(0).start - 2;
    }

    /** （1） and ①: parts of an item rather than items. */
    public boolean isPoint() {
        return style.isPoint();
    }
}
