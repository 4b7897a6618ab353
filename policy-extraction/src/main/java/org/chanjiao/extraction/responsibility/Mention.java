package org.chanjiao.extraction.responsibility;

import org.chanjiao.extraction.UnitRole;
import org.chanjiao.extraction.text.Span;

/**
 * One unit in a list: its full name, where its words stand, and its part.
 *
 * @param printed the name as printed, without blanks
 */
public record Mention(String name, String printed, int start, int end, UnitRole role, boolean collective) {

    public Span span() {
        return new Span(start, end);
    }

    Mention as(UnitRole other) {
        return new Mention(name, printed, start, end, other, collective);
    }
}
