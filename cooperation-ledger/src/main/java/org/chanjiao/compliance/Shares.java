package org.chanjiao.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Shares of figures, compared without rounding and shown with two decimals. */
final class Shares {

    private Shares() {}

    /** Whether the part is more than that many per cent of the whole; exactly as many is not more. */
    static boolean above(BigDecimal part, BigDecimal whole, int percent) {
        return hundredfold(part).compareTo(whole.multiply(BigDecimal.valueOf(percent))) > 0;
    }

    /** Whether the part is less than that many per cent of the whole; exactly as many is not less. */
    static boolean below(BigDecimal part, BigDecimal whole, int percent) {
        return hundredfold(part).compareTo(whole.multiply(BigDecimal.valueOf(percent))) < 0;
    }

    /** The share as people read it: 62.5%; 不适用 where the whole is zero. */
    static String shown(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "不适用"
                : hundredfold(part)
                                .divide(whole, 2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%";
    }

    /** A finding when both figures are known, the whole is above zero and the part is below the share. */
    static Optional<String> tooSmall(Row row, String part, String whole, int percent, String sentence) {
        return row.figure(whole).filter(all -> all.signum() > 0).flatMap(all -> row.figure(part)
                .filter(some -> below(some, all, percent))
                .map(some -> sentence.formatted(shown(some, all))));
    }

    /** A finding when both figures are known, the whole is above zero and the part is above the share. */
    static Optional<String> tooLarge(Row row, String part, String whole, int percent, String sentence) {
        return row.figure(whole).filter(all -> all.signum() > 0).flatMap(all -> row.figure(part)
                .filter(some -> above(some, all, percent))
                .map(some -> sentence.formatted(shown(some, all))));
    }

    private static BigDecimal hundredfold(BigDecimal figure) {
        return figure.movePointRight(2);
    }
}
