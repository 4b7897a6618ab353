package org.chanjiao.portal.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chanjiao.incentive.Claim;
import org.chanjiao.incentive.IncentiveView;

/**
 * Where an enterprise stands with one incentive, as its page shows it.
 *
 * @param amount granted, in 万元; empty where nothing is
 */
record ClaimLine(IncentiveView one, Claim.Standing standing, int grants, String amount) {

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    static ClaimLine of(Claim claim) {
        String amount = claim.amount().signum() == 0
                ? ""
                : claim.amount()
                        .divide(MYRIAD, 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        return new ClaimLine(claim.incentive(), claim.standing(), claim.grants(), amount);
    }

    public String tone() {
        return switch (standing) {
            case CLAIMED -> "done";
            case UNCLAIMED -> "warn";
            default -> "plain";
        };
    }
}
