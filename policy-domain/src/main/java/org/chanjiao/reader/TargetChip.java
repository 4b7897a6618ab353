package org.chanjiao.reader;

import java.time.LocalDate;
import org.chanjiao.policy.Span;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * A target beside the text.
 *
 * @param deadline last day, included; null when the text names none
 * @param restatement true when the same commitment was stated before
 */
public record TargetChip(
        TargetId id, String subject, String quantity, @Nullable LocalDate deadline, boolean restatement, Span span) {}
