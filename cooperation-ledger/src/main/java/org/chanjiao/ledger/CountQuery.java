package org.chanjiao.ledger;

import java.time.LocalDate;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, where and for which time.
 *
 * @param type code of the ledger
 * @param rule code of one of its counting rules
 * @param region items of this place and all places in it
 * @param owner items of this unit only, null for all
 * @param level items of this level only, null for all
 * @param from first day, included; null from the beginning
 * @param to last day, included; a rolling window ends on it
 * @param least the poorest proof that still counts
 */
public record CountQuery(
        String type,
        String rule,
        RegionCode region,
        @Nullable OrganisationId owner,
        @Nullable String level,
        @Nullable LocalDate from,
        LocalDate to,
        Grade least) {

    /** Everything of the region up to a day, however well proven. */
    public static CountQuery upTo(String type, String rule, RegionCode region, LocalDate to) {
        return new CountQuery(type, rule, region, null, null, null, to, Grade.D);
    }
}
