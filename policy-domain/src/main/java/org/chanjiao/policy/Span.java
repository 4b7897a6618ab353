package org.chanjiao.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A stretch of a source text in code points: {@code start} from 0, {@code end} exclusive. */
@Embeddable
public record Span(@Column(name = "start_offset") int start, @Column(name = "end_offset") int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** True when {@code other} lies within this span, ends included. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
