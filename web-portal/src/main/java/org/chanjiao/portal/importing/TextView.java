package org.chanjiao.portal.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document's words cut into pieces for the left pane; the pieces of a line make up the line, letter for letter. */
record TextView(List<Line> lines) {

    /**
     * One line of the text.
     *
     * @param id its own anchor
     * @param task whether it belongs to a task
     */
    record Line(String id, boolean task, List<Piece> pieces) {}

    /**
     * Words of one kind.
     *
     * @param start offset in the text in code points, from which a selection is counted
     * @param kind {@code plain}, {@code section}, {@code task}, {@code unit}, {@code target} or {@code damage}
     * @param id anchor of the item, on the first piece of it only
     * @param href the item in the right pane, null for plain words
     */
    record Piece(String text, int start, String kind, @Nullable String id, @Nullable String href) {}
}
