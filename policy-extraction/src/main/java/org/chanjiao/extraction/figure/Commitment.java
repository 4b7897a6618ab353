package org.chanjiao.extraction.figure;

import org.chanjiao.extraction.Period;
import org.chanjiao.extraction.Scope;
import org.chanjiao.extraction.TargetType;
import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity read as what it commits to.
 *
 * @param start first character of the shortest phrase with quantity and subject
 * @param end behind its last character
 * @param sentence the sentence around it
 * @param heading innermost heading around it, or null before the first
 * @param reason the words that led to this reading, in Chinese
 */
public record Commitment(
        Quantity quantity,
        int start,
        int end,
        Span sentence,
        String subject,
        @Nullable Integer startYear,
        @Nullable Integer deadlineYear,
        Period period,
        Scope scope,
        TargetType type,
        @Nullable Heading heading,
        String reason) {

    /** Shortest span with quantity and subject. */
    public Span phrase() {
        return new Span(start, end);
    }

    /** The commitment with another year, or itself where none is given. */
    Commitment by(@Nullable Integer year) {
        return year == null
                ? this
                : new Commitment(
                        quantity, start, end, sentence, subject, startYear, year, period, scope, type, heading, reason);
    }
}
