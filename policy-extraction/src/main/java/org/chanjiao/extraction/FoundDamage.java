package org.chanjiao.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A place where the text is probably not what the document said.
 *
 * @param suggestion the probable original words, or null when the text does not tell
 * @param reason the evidence, in Chinese
 */
public record FoundDamage(
        int start, int end, String asWritten, @Nullable String suggestion, DamageKind kind, String reason) {}
