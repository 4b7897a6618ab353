package org.chanjiao.extraction.responsibility;

import java.util.List;
import org.chanjiao.extraction.text.Span;

/**
 * A list of responsible units.
 *
 * @param span from the opening bracket or label to the closing bracket
 * @param ownLine whether the list begins a line
 * @param closed whether an opened bracket is closed again; true without brackets
 */
public record UnitList(Span span, List<Mention> mentions, boolean ownLine, boolean closed) {

    /** No list at the place. */
    static UnitList none(int at) {
        return new UnitList(new Span(at, at), List.of(), false, true);
    }

    UnitList with(List<Mention> others) {
        return new UnitList(span, others, ownLine, closed);
    }
}
