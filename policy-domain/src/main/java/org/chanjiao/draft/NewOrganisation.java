package org.chanjiao.draft;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.region.Region;

/** An organisation that a clerk registers while settling a name. */
public record NewOrganisation(RegionCode region, String name, OrganisationKind kind) {

    /** What a text of that place means by a unit's name: 市教育局 is 云溪市教育局. */
    static NewOrganisation of(String written, Region region) {
        String place = region.name();
        String level = place.substring(place.length() - 1);
        // 市场监管局 begins with the character of a level without meaning the place.
        boolean ofThePlace = written.startsWith(level) && !written.matches(level + "[场域].*");
        String name = ofThePlace ? place + written.substring(1) : written;
        return new NewOrganisation(region.code(), name, kindOf(name));
    }

    private static OrganisationKind kindOf(String name) {
        if (name.matches(".*(教育局|教委|教育委员会|教体局|教育体育局)")) {
            return OrganisationKind.BUREAU;
        }
        if (name.matches(".*(学校|学院|大学|职教中心|职业教育中心)")) {
            return OrganisationKind.SCHOOL;
        }
        if (name.matches(".*(公司|集团)")) {
            return OrganisationKind.ENTERPRISE;
        }
        return name.matches(".*(协会|商会|学会)") ? OrganisationKind.ASSOCIATION : OrganisationKind.GOVERNMENT_OFFICE;
    }
}
