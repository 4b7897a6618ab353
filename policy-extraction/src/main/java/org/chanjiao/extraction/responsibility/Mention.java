package org.chanjiao.extraction.responsibility;

import org.chanjiao.extraction.UnitRole;
import org.chanjiao.extraction.text.Span;

/** One unit in a list: its full name, where its words stand, and its part. */
public record Mention(String name, Span span, UnitRole role, boolean collective) {

    Mention as(UnitRole other) {
        return new Mention(name, span, other, collective);
    }
}
