package org.chanjiao.extraction.figure;

import java.math.BigDecimal;
import org.chanjiao.extraction.DamageKind;
import org.jspecify.annotations.Nullable;

/** Why a figure is probably damaged, what it probably was, and the evidence in Chinese. */
public record Doubt(
        DamageKind kind,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal literalLow,
        @Nullable BigDecimal literalHigh,
        String suggestion,
        String reason) {}
