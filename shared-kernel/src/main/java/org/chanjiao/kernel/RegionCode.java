package org.chanjiao.kernel;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * A division code of GB/T 2260: six digits, two each for province, prefecture and county; {@code 000000} is the nation.
 *
 * <p>The placeholder levels of the standard ({@code 3101}, {@code 5002}, {@code 4690}) are no places: a district of a
 * municipality belongs to the municipality, a county directly under a province to the province.
 *
 * @throws IllegalArgumentException when the text is not six ASCII digits
 */
public record RegionCode(String value) implements Comparable<RegionCode>, Serializable {

    public static final RegionCode NATION = new RegionCode("000000");

    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    public RegionCode {
        if (value.length() != 6 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("Not a region code of six digits: " + value);
        }
    }

    public static RegionCode of(String value) {
        return new RegionCode(value);
    }

    /** The level that the zero pairs of the code show. */
    public RegionLevel level() {
        if (value.equals("000000")) {
            return RegionLevel.NATION;
        }
        if (value.endsWith("0000")) {
            return RegionLevel.PROVINCE;
        }
        return value.endsWith("00") ? RegionLevel.PREFECTURE : RegionLevel.COUNTY;
    }

    /** The place that governs this one; empty for the nation only. */
    public Optional<RegionCode> parent() {
        return switch (level()) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case PREFECTURE -> Optional.of(province());
            case COUNTY -> Optional.of(placeholderAbove() ? province() : new RegionCode(value.substring(0, 4) + "00"));
        };
    }

    /** Whether the other place is this one or lies inside it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(prefix());
    }

    /** The digits that all places inside share: none for the nation, 2 of a province, 4 of a prefecture, 6 of a county. */
    public String prefix() {
        return switch (level()) {
            case NATION -> "";
            case PROVINCE -> value.substring(0, 2);
            case PREFECTURE -> value.substring(0, 4);
            case COUNTY -> value;
        };
    }

    private RegionCode province() {
        return new RegionCode(value.substring(0, 2) + "0000");
    }

    private boolean placeholderAbove() {
        return MUNICIPALITIES.contains(value.substring(0, 2)) || value.startsWith("90", 2);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
