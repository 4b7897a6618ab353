package org.chanjiao.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item that looks like the one being entered.
 *
 * @param certain true when a uniqueness rule says they are the same, false when title, owner or day only suggest it
 */
public record Lookalike(
        LedgerItemId id,
        String title,
        String owner,
        @Nullable String partner,
        @Nullable LocalDate startsOn,
        String savedBy,
        boolean certain) {}
