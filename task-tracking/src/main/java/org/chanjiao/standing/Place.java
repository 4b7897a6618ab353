package org.chanjiao.standing;

import java.util.Map;
import org.chanjiao.kernel.RegionCode;

/**
 * A place and all places in it, as a condition on rows {@code s}. The nation, a county and what lies between are different
 * statements, so that PostgreSQL plans each for what it is.
 */
final class Place {

    private Place() {}

    static String condition(RegionCode region) {
        return switch (region.level()) {
            case NATION -> "true";
            case COUNTY -> "s.region_code = :first";
            default -> "s.region_code between :first and :last";
        };
    }

    /** The parameters of the condition: the lowest and the highest code in the place. */
    static Map<String, String> span(RegionCode region) {
        String prefix = region.prefix();
        String rest = "0".repeat(6 - prefix.length());
        return Map.of("first", prefix + rest, "last", prefix + rest.replace('0', '9'));
    }
}
