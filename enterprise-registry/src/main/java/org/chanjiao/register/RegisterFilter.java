package org.chanjiao.register;

import org.chanjiao.enterprise.IndustrySection;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a list of enterprises is cut to; null asks nothing.
 *
 * @param region a place within the reader's; null for all of it
 * @param checked whether the bureau compared the facts with the licence
 * @param recommended only those the level below recommends to the reader's place
 */
public record RegisterFilter(
        @Nullable RegionCode region,
        @Nullable IndustrySection industry,
        @Nullable StaffBand staff,
        @Nullable Listing listing,
        @Nullable Boolean checked,
        boolean recommended,
        @Nullable String text) {

    public static final RegisterFilter ALL = new RegisterFilter(null, null, null, null, null, false, null);
}
