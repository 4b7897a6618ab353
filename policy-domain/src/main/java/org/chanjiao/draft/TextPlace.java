package org.chanjiao.draft;

import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The place a text is put under at first.
 *
 * @param doubt what a person has to say about it, null where there is no doubt
 */
record TextPlace(RegionCode region, @Nullable Evidence doubt) {

    static TextPlace sure(RegionCode region) {
        return new TextPlace(region, null);
    }
}
