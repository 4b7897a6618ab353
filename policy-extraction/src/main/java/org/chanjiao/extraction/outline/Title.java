package org.chanjiao.extraction.outline;

import org.chanjiao.extraction.text.Span;

/**
 * The heading phrase.
 *
 * @param start first character of the phrase
 * @param end behind its last character, the full stop left out
 * @param bodyStart where the text behind the phrase begins
 * @param runsOn whether the full stop between phrase and body is missing
 */
public record Title(int start, int end, int bodyStart, boolean runsOn) {

    static final Title NONE = new Title(0, 0, 0, false);

    Title(Span words, int bodyStart, boolean runsOn) {
        this(words.start(), words.end(), bodyStart, runsOn);
    }

    /** The phrase without the full stop. */
    public Span words() {
        return new Span(start, end);
    }
}
