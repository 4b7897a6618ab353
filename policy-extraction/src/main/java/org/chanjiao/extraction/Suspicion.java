package org.chanjiao.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is probably not what the document said; a question, never a correction.
 *
 * @param literalLow lower bound that the damaged text literally states
 * @param suggestion the probable original words
 * @param reason the evidence, in Chinese
 */
public record Suspicion(
        DamageKind kind,
        @Nullable BigDecimal literalLow,
        @Nullable BigDecimal literalHigh,
        String suggestion,
        String reason) {}
