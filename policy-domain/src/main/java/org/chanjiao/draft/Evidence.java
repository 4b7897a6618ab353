package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why something is asked.
 *
 * @param asWritten what the text literally says
 * @param literalLow lower bound that a damaged figure literally states, base unit
 */
@Embeddable
record Evidence(
        @Embedded Span span,
        @Column(name = "as_written") String asWritten,
        @Column(name = "suggestion") @Nullable String suggestion,
        @Column(name = "reason") String reason,
        @Column(name = "literal_low") @Nullable BigDecimal literalLow,
        @Column(name = "literal_high") @Nullable BigDecimal literalHigh) {

    static Evidence of(Span span, String asWritten, String reason) {
        return new Evidence(span, asWritten, null, reason, null, null);
    }
}
