package org.chanjiao.extraction.outline;

import org.chanjiao.extraction.text.Span;

/**
 * The heading phrase.
 *
 * @param words the phrase without the full stop
 * @param bodyStart where the text behind the phrase begins
 * @param runsOn whether the full stop between phrase and body is missing
 */
public record Title(Span words, int bodyStart, boolean runsOn) {

    static final Title NONE = new Title(new Span(0, 0), 0, false);
}
