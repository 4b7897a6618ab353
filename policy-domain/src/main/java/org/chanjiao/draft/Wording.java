package org.chanjiao.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;

/** The words of a text that state a figure: the shortest phrase and the sentence around it. */
@Embeddable
record Wording(
        @Column(name = "section_path") @Nullable String sectionPath,
        @Column(name = "phrase") String phrase,
        @Embedded Span span,
        @Embedded
                @AttributeOverride(name = "start", column = @Column(name = "sentence_start"))
                @AttributeOverride(name = "end", column = @Column(name = "sentence_end"))
                Span sentence) {

    static Wording at(Span span, @Nullable String sectionPath, SourceText text) {
        return new Wording(sectionPath, text.slice(span), span, text.sentenceAround(span));
    }
}
