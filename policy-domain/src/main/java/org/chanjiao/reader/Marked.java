package org.chanjiao.reader;

import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.Span;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/** A mark on the text, with where it leads. */
record Marked(Span span, Mark mark, @Nullable TargetId target, @Nullable PolicyId policy) {

    static Marked unit(Span span) {
        return new Marked(span, Mark.UNIT, null, null);
    }

    static Marked target(Span span, TargetId id) {
        return new Marked(span, Mark.TARGET, id, null);
    }

    static Marked citation(Span span, @Nullable PolicyId cited) {
        return new Marked(span, Mark.CITATION, null, cited);
    }

    static Marked hit(Span span) {
        return new Marked(span, Mark.HIT, null, null);
    }
}
