package org.chanjiao.portal.organisation;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationDetails;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The directory within the region of whoever acts; reads what they typed into what is meant. */
@Component
@RequiredArgsConstructor
class OrganisationDesk {

    /** More than this many rows are not shown; the search narrows them. */
    static final int MOST = 200;

    static final String REFUSED = "organisations.refused.";

    private final Organisations organisations;
    private final Regions regions;
    private final Access access;

    /** The region chosen in the address where it lies within reach, else the own one. */
    Region region(Person actor, @Nullable String code) {
        var own = access.scopeOf(actor).region();
        return Optional.ofNullable(code)
                .filter(text -> text.matches("\\d{6}"))
                .map(RegionCode::of)
                .filter(chosen -> regions.contains(own, chosen))
                .flatMap(regions::find)
                .orElseGet(() -> regions.get(own));
    }

    List<OrganisationView> list(Region region, String text) {
        return text.isBlank() ? organisations.inRegion(region.code()) : organisations.search(region.code(), text, MOST);
    }

    List<OrganisationView> suggest(Person actor, String text) {
        return organisations.search(access.scopeOf(actor).region(), text, 12);
    }

    OrganisationView view(Person actor, OrganisationId id, Permission permission) {
        var organisation = organisations.view(id);
        access.require(actor, permission, organisation.region());
        return organisation;
    }

    /** @throws FieldRefused where a field names nothing, or nothing within reach */
    OrganisationId register(Person actor, OrganisationForm form) {
        return organisations.register(details(actor, form));
    }

    /** @throws FieldRefused where a field names nothing, or nothing within reach */
    void change(Person actor, OrganisationId id, OrganisationForm form) {
        view(actor, id, Permission.MANAGE_ORGANISATION);
        organisations.change(id, details(actor, form), form.version() == null ? -1 : form.version());
    }

    OrganisationDetails details(Person actor, OrganisationForm form) {
        var region = typedRegion(form.region());
        if (!access.may(actor, Permission.MANAGE_ORGANISATION, region)) {
            throw new FieldRefused("region", "organisations.region.beyond");
        }
        return new OrganisationDetails(
                region, form.name(), form.kind(), parent(actor, form.parent()), creditCode(form.creditCode()));
    }

    private RegionCode typedRegion(String typed) {
        String text = typed.strip();
        var found = text.matches("\\d{6}") ? regions.find(RegionCode.of(text)) : regions.byName(text, null);
        return found.map(Region::code).orElseThrow(() -> new FieldRefused("region", "organisations.region.unknown"));
    }

    private @Nullable OrganisationId parent(Person actor, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return organisations
                .named(access.scopeOf(actor).region(), name)
                .orElseThrow(() -> new FieldRefused("parent", "organisations.parent.unknown"))
                .id();
    }

    private static @Nullable CreditCode creditCode(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        CreditCode.check(typed).ifPresent(step -> {
            throw new FieldRefused("creditCode", "organisations.creditCode." + step);
        });
        return CreditCode.of(typed);
    }
}
