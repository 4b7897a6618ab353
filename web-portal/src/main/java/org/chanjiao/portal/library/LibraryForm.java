package org.chanjiao.portal.library;

import java.util.Arrays;
import java.util.Optional;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.library.LibraryFilter;
import org.chanjiao.library.LibraryOrder;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.jspecify.annotations.Nullable;

/** The library's search form as typed; what cannot be read counts as not filled in. */
record LibraryForm(
        @Nullable String q,
        @Nullable String region,
        @Nullable String level,
        @Nullable String issuer,
        @Nullable String year,
        @Nullable String status,
        @Nullable String order) {

    LibraryFilter filter(Regions regions) {
        return new LibraryFilter(
                blankToNull(q),
                place(region, regions),
                constant(PolicyLevel.values(), level),
                blankToNull(issuer),
                year != null && year.strip().matches("(19|20)\\d\\d") ? Integer.valueOf(year.strip()) : null,
                constant(PolicyStatus.values(), status));
    }

    LibraryOrder inOrder() {
        return LibraryOrder.NEWEST.name().equals(order) ? LibraryOrder.NEWEST : LibraryOrder.RELEVANCE;
    }

    boolean searching() {
        return blankToNull(q) != null;
    }

    /** The list that this form asks for. */
    Link link() {
        return Link.to("/policies")
                .with("q", q)
                .with("region", region)
                .with("level", level)
                .with("issuer", issuer)
                .with("year", year)
                .with("status", status)
                .with("order", order);
    }

    private static @Nullable RegionCode place(@Nullable String typed, Regions regions) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        Optional<Region> region =
                text.matches("\\d{6}") ? regions.find(RegionCode.of(text)) : regions.byName(text, null);
        return region.map(Region::code).orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
