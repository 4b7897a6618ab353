package org.chanjiao.region;

import org.chanjiao.kernel.RegionCode;

/** No place has or had that code. */
public final class UnknownRegion extends RuntimeException {

    UnknownRegion(RegionCode code) {
        super("No region " + code);
    }
}
