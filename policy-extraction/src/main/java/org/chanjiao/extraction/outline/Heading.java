package org.chanjiao.extraction.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** A numbered heading with the text below it and the headings of deeper levels. */
public final class Heading {

    private final Marker marker;
    private final @Nullable Heading parent;
    private final String path;
    private final Span whole;
    private final List<Heading> children = new ArrayList<>();
    private Title title = Title.NONE;
    private ChapterKind kind = ChapterKind.MEASURES;

    Heading(Marker marker, @Nullable Heading parent, Span whole) {
        this.marker = marker;
        this.parent = parent;
        this.whole = whole;
        this.path = parent == null ? marker.label() : parent.path + "/" + marker.label();
        if (parent != null) {
            parent.children.add(this);
        }
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
        return marker.style();
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
        return whole;
    }

    /** From behind the printed number to the first heading below. */
    public Span own() {
        return new Span(
                marker.end(),
                children.isEmpty() ? whole.end() : children.get(0).whole.start());
    }

    /** Whether the printed number kept both its brackets. */
    public boolean isWhole() {
        return marker.whole();
    }

    public Title title() {
        return title;
    }

    /** Whether nothing but further headings stands below the title; these then are no mere points of a text. */
    boolean isBare() {
        return !children.isEmpty() && title.bodyStart() >= children.get(0).whole.start() - 2;
    }

    /** （1） and ①: parts of an item rather than items. */
    public boolean isPoint() {
        return marker.style().isPoint();
    }
}
