package org.chanjiao.portal.importing;

import java.util.List;
import org.chanjiao.draft.NewOrganisation;
import org.chanjiao.draft.PossibleUnit;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk says about a unit's name.
 *
 * @param action {@code MAP} to a known organisation, {@code REGISTER} a new one, {@code EXPAND} to the ticked ones, {@code KEEP} as a name
 * @param organisation name of the organisation, for mapping and registering
 * @param members ticked lines of the preview, by place in it
 * @param remember ticked when the organisation is to be known by the name from now on
 */
record NameForm(
        Action action,
        @Nullable String organisation,
        @Nullable OrganisationKind kind,
        @Nullable List<Integer> members,
        @Nullable Boolean remember) {

    enum Action {
        MAP,
        REGISTER,
        EXPAND,
        KEEP
    }

    boolean remembers() {
        return Boolean.TRUE.equals(remember);
    }

    List<OrganisationId> known(List<PossibleUnit> preview) {
        return ticked(preview).stream()
                .map(PossibleUnit::organisation)
                .filter(java.util.Objects::nonNull)
                .map(OrganisationId::new)
                .toList();
    }

    List<NewOrganisation> unregistered(List<PossibleUnit> preview) {
        return ticked(preview).stream()
                .filter(member -> member.organisation() == null)
                .map(member -> new NewOrganisation(member.region(), member.name(), member.kind()))
                .toList();
    }

    List<NewOrganisation> registered(RegionCode region) {
        String name = organisation == null ? "" : organisation.strip();
        return List.of(new NewOrganisation(region, name, kind == null ? OrganisationKind.GOVERNMENT_OFFICE : kind));
    }

    private List<PossibleUnit> ticked(List<PossibleUnit> preview) {
        List<Integer> places = members == null ? List.of() : members;
        return places.stream()
                .filter(place -> place >= 0 && place < preview.size())
                .map(preview::get)
                .toList();
    }
}
