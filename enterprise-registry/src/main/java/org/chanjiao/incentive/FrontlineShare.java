package org.chanjiao.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much of the training money goes to front-line staff, of what was set aside and of what was spent; 60 % are asked for
 * (国办发〔2017〕95号), exactly 60 % are enough.
 *
 * @param ofAccrued per cent with two decimals, null where nothing was set aside
 * @param ofSpent per cent with two decimals, null where nothing was spent
 */
public record FrontlineShare(
        @Nullable BigDecimal ofAccrued, @Nullable BigDecimal ofSpent, boolean accruedEnough, boolean spentEnough) {

    private static final BigDecimal ASKED = new BigDecimal("60");

    public static FrontlineShare of(BigDecimal accrued, BigDecimal spent, BigDecimal frontline) {
        return new FrontlineShare(
                share(frontline, accrued),
                share(frontline, spent),
                enough(frontline, accrued),
                enough(frontline, spent));
    }

    private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** Compared without rounding. */
    private static boolean enough(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0 && part.movePointRight(2).compareTo(whole.multiply(ASKED)) >= 0;
    }
}
