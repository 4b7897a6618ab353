package org.chanjiao.portal.importing;

import java.util.Optional;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words a clerk picked out of the text: selected with the mouse, or typed in word for word.
 *
 * @param start offset of the selection in code points, null when typed
 */
record Selection(@Nullable Integer start, @Nullable Integer end, @Nullable String words) {

    /** Where the words stand; empty when the text does not hold them. */
    Optional<Span> in(SourceText text) {
        Optional<Span> selected = start == null || end == null || start < 0 || end <= start
                ? Optional.empty()
                : Optional.of(new Span(start, end)).filter(text::holds);
        return selected.or(() -> words == null || words.isBlank() ? Optional.empty() : text.find(words.strip(), 0))
                .map(text::withoutEdges)
                .filter(span -> span.length() > 0);
    }
}
