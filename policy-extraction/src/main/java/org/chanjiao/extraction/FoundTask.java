package org.chanjiao.extraction;

import java.util.List;

/**
 * A leaf numbered item of a body chapter.
 *
 * @param path printed numbers from the chapter down, joined by a slash: 二/（一）/1
 * @param title the heading phrase without number and full stop
 * @param units responsible units in order of first mention, each name once
 * @param segments parts of the item that carry a unit list of their own; empty when one list holds for the whole item
 */
public record FoundTask(
        String path,
        String title,
        TaskKind kind,
        int start,
        int end,
        List<FoundUnit> units,
        List<UnitSegment> segments) {

    public FoundTask {
        units = List.copyOf(units);
        segments = List.copyOf(segments);
    }
}
