package org.chanjiao.incentive;

import java.math.BigDecimal;

/**
 * Where one enterprise stands with one incentive.
 *
 * @param grants how many items the ledger holds of it
 * @param amount of them together, in yuan
 */
public record Claim(IncentiveView incentive, Standing standing, int grants, BigDecimal amount) {

    /** How it stands. */
    public enum Standing {
        /** Granted at least once. */
        CLAIMED,
        /** Open to it, and nothing of it in the ledgers. */
        UNCLAIMED,
        /** For the listed, which it is not. */
        NOT_LISTED,
        /** Not in force today. */
        NOT_IN_FORCE
    }
}
