package org.chanjiao.portal.enterprise;

import java.util.Arrays;
import java.util.Optional;
import org.chanjiao.enterprise.IndustrySection;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.register.Listing;
import org.chanjiao.register.RegisterFilter;
import org.chanjiao.register.StaffBand;
import org.jspecify.annotations.Nullable;

/** What the register is filtered by, as the address carries it; what makes no sense filters nothing. */
record EnterpriseFilterForm(
        @Nullable String q,
        @Nullable String region,
        @Nullable String industry,
        @Nullable String staff,
        @Nullable String listing,
        @Nullable String checked,
        @Nullable String recommended) {

    RegisterFilter filter() {
        return new RegisterFilter(
                region == null || !region.matches("\\d{6}") ? null : RegionCode.of(region),
                one(IndustrySection.values(), industry),
                one(StaffBand.values(), staff),
                one(Listing.values(), listing),
                checked == null || checked.isBlank() ? null : checked.equals("true"),
                "true".equals(recommended),
                q);
    }

    Link link(String path) {
        return Link.to(path)
                .with("q", q)
                .with("region", region)
                .with("industry", industry)
                .with("staff", staff)
                .with("listing", listing)
                .with("checked", checked)
                .with("recommended", recommended);
    }

    /** Whether anything is filtered at all. */
    public boolean active() {
        return !link("").parameters().isEmpty();
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String name) {
        Optional<E> found =
                Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        return found.orElse(null);
    }
}
