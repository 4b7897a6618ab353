package org.chanjiao.policy;

import org.chanjiao.kernel.RegionLevel;

/** The tier of government that a policy comes from, highest first. */
public enum PolicyLevel {
    NATIONAL,
    PROVINCIAL,
    CITY,
    COUNTY;

    public static PolicyLevel of(RegionLevel level) {
        return switch (level) {
            case NATION -> NATIONAL;
            case PROVINCE -> PROVINCIAL;
            case PREFECTURE -> CITY;
            case COUNTY -> COUNTY;
        };
    }
}
