package org.chanjiao.region;

import java.time.LocalDate;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.kernel.RegionLevel;
import org.jspecify.annotations.Nullable;

/**
 * A place of the region tree.
 *
 * @param fullPath names from the province down, joined without separator
 * @param validFrom first day on which the code is accepted, null when that was before the list was kept
 * @param validTo last day on which it is accepted, null while in force
 * @param replacedBy the code that took its place, null while in force
 */
public record Region(
        RegionCode code,
        String name,
        @Nullable RegionCode parent,
        RegionLevel level,
        String fullPath,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable RegionCode replacedBy) {

    public boolean inForce() {
        return validTo == null;
    }

    /** The name without its kind: 辽阳 of 辽阳市; the name itself where nothing sensible would be left. */
    String shortName() {
        String bare = name.replaceFirst("(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|新区|省|市|区|县|盟|旗)$", "");
        return bare.length() < 2 ? name : bare;
    }
}
