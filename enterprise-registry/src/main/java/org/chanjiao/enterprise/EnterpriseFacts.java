package org.chanjiao.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the business licence and the enterprise itself say.
 *
 * @param establishedOn day of foundation, null while unknown
 * @param industry class of the main business in GB/T 4754, {@code 3411} or {@code C34}; blank while unknown
 * @param business main business in words
 * @param staff average number of staff, null while unknown
 * @param aboveScale 规模以上
 * @param nationwide a central enterprise or a nation-wide private group, which applies as a whole to the national scheme
 */
public record EnterpriseFacts(
        @Nullable LocalDate establishedOn,
        String industry,
        String business,
        @Nullable Integer staff,
        boolean aboveScale,
        boolean nationwide) {

    static final EnterpriseFacts NONE = new EnterpriseFacts(null, "", "", null, false, false);
}
