package org.chanjiao.target;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a policy that state a figure, copied as published.
 *
 * @param ordinal place among the policy's targets, from 1
 * @param sectionPath where it stands when it belongs to no task, null when unknown
 * @param literalReading what the damaged text literally says and what a person answered; null when undamaged
 */
@Embeddable
public record Statement(
        @Column(name = "ordinal") int ordinal,
        @Column(name = "section_path") @Nullable String sectionPath,
        @Column(name = "sentence") String sentence,
        @Column(name = "phrase") String phrase,
        @Embedded Span span,
        @Embedded
                @AttributeOverride(name = "start", column = @Column(name = "sentence_start"))
                @AttributeOverride(name = "end", column = @Column(name = "sentence_end"))
                Span sentenceSpan,
        @Column(name = "literal_reading") @Nullable String literalReading) {}
