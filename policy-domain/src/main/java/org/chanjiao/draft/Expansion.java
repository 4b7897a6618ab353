package org.chanjiao.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Says what a collective name stands for. 各县(市)区政府 means one government for each place directly under the region, and the same
 * with any other office; 各职业院校 means those of the region and of all places in it; 有关企业 and the like mean some of them, which only
 * a person can name.
 */
@Component
@RequiredArgsConstructor
class Expansion {
    private static final Pattern EACH_PLACE =
            Pattern.compile("^(?:(?:各|有关|相关)+[县市区州旗盟乡镇街道、，,及和(（)）\\[\\]〔〕]{1,12}|[县区][县市区、(（)）\\[\\]〔〕]{2,8})"
                    + "(人民政府|政府|[^县市区、]{2,12}(?:局|委|办|厅|部门|管委会))$");

    private static final int MOST = 500;

    private final Regions regions;
    private final Organisations organisations;

    /** One line for each body the name may mean; those for each place are meant to be ticked. */
    List<PossibleUnit> preview(String name, RegionCode region) {
        Optional<String> office = officeOfEachPlace(name);
        if (office.isPresent() && !office.get().endsWith("部门")) {
            return regions.children(region).stream()
                    .map(place -> member(place, office.get()))
                    .toList();
        }
        List<OrganisationKind> kinds = kindsOf(name).toList();
        boolean offices = kinds.contains(OrganisationKind.GOVERNMENT_OFFICE);
        boolean each = name.startsWith("各") && !offices;
        return (offices ? organisations.inRegion(region) : organisations.search(region, "", MOST))
                .stream()
                        .filter(found -> found.active() && kinds.contains(found.kind()))
                        .map(found -> new PossibleUnit(
                                found.region(), found.name(), found.id().value(), found.kind(), each))
                        .toList();
    }

    private static Optional<String> officeOfEachPlace(String name) {
        var matcher = EACH_PLACE.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private PossibleUnit member(Region place, String office) {
        boolean government = office.endsWith("政府");
        String name = place.name() + (government ? "人民政府" : office);
        OrganisationKind kind = office.startsWith("教育") || office.startsWith("教委") || office.startsWith("教体")
                ? OrganisationKind.BUREAU
                : OrganisationKind.GOVERNMENT_OFFICE;
        Optional<OrganisationView> known = organisations
                .match(place.code(), name)
                .or(() -> government ? organisations.match(place.code(), place.name() + "政府") : Optional.empty());
        return known.map(found ->
                        new PossibleUnit(place.code(), found.name(), found.id().value(), found.kind(), true))
                .orElse(new PossibleUnit(place.code(), name, null, kind, true));
    }

    private static Stream<OrganisationKind> kindsOf(String name) {
        if (name.contains("院校") || name.contains("学校") || name.contains("高校")) {
            return Stream.of(OrganisationKind.SCHOOL);
        }
        if (name.contains("企业") || name.contains("公司")) {
            return Stream.of(OrganisationKind.ENTERPRISE);
        }
        if (name.contains("协会") || name.contains("行业") || name.contains("商会")) {
            return Stream.of(OrganisationKind.ASSOCIATION);
        }
        return Stream.of(OrganisationKind.BUREAU, OrganisationKind.GOVERNMENT_OFFICE);
    }
}
