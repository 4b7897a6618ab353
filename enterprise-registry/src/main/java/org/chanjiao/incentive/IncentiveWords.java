package org.chanjiao.incentive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of an incentive.
 *
 * @param validFrom both ends included, null for open
 * @param ledger code of the ledger with what was granted, blank for none
 * @param words by which such items are told from others of that ledger, blank for all
 */
public record IncentiveWords(
        IncentiveCategory category,
        String title,
        String basis,
        String level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Audience audience,
        String how,
        String contact,
        String ledger,
        String words) {}
