package org.chanjiao.draft;

import org.chanjiao.kernel.RegionCode;

/** The clerks of this desk have nothing to do with the place. */
public final class PlaceOutOfReach extends RuntimeException {
    PlaceOutOfReach(RegionCode place) {
        super("out of reach: " + place);
    }
}
