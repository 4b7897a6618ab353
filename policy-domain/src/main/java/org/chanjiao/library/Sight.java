package org.chanjiao.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chanjiao.access.Scope;
import org.chanjiao.kernel.RegionCode;

/**
 * Which policies somebody sees: people with a whole region those of the region and of all places inside it, people of one
 * unit those of their place; everybody also those of the places above, which bind them too. Read models put
 * {@link #CONDITION} into their queries, with the policy as {@code p}.
 *
 * @param first lowest region code of the places below
 * @param last highest region code of the places below
 * @param above the codes of the place itself and of all places above it
 */
public record Sight(String first, String last, List<String> above) {

    public static final String CONDITION =
            "(p.region_code between :sightFirst and :sightLast or p.region_code in (:sightAbove))";

    /** Everything. */
    public static final Sight NATION = below(RegionCode.NATION);

    public static Sight of(Scope scope) {
        return scope.wholeRegion()
                ? below(scope.region())
                : new Sight(scope.region().value(), scope.region().value(), withAllAbove(scope.region()));
    }

    /** A place, all inside it and all above it. */
    public static Sight below(RegionCode region) {
        return new Sight(first(region), last(region), withAllAbove(region));
    }

    public Map<String, Object> parameters() {
        return Map.of("sightFirst", first, "sightLast", last, "sightAbove", above);
    }

    private static List<String> withAllAbove(RegionCode region) {
        List<String> codes = new ArrayList<>();
        for (Optional<RegionCode> code = Optional.of(region);
                code.isPresent();
                code = code.flatMap(RegionCode::parent)) {
            codes.add(code.get().value());
        }
        return codes;
    }

    /** The lowest code of the places inside a region, itself included. */
    static String first(RegionCode region) {
        return region.prefix() + "0".repeat(6 - region.prefix().length());
    }

    /** No place inside a region has a higher code. */
    static String last(RegionCode region) {
        return region.prefix() + "9".repeat(6 - region.prefix().length());
    }
}
