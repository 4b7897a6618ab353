package org.chanjiao.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.kernel.RegionLevel;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.region.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewOrganisationTests {
    private static final Region CITY = new Region(
            RegionCode.of("990100"),
            "云溪市",
            RegionCode.of("990000"),
            RegionLevel.PREFECTURE,
            "示例省云溪市",
            null,
            null,
            null);

    @ParameterizedTest
    @CsvSource({
        "市教育局, 云溪市教育局, BUREAU",
        "市委组织部, 云溪市委组织部, GOVERNMENT_OFFICE",
        "市场监督管理局, 市场监督管理局, GOVERNMENT_OFFICE",
        "高新区管委会, 高新区管委会, GOVERNMENT_OFFICE",
        "云溪职业技术学院, 云溪职业技术学院, SCHOOL",
        "市建工集团, 云溪市建工集团, ENTERPRISE",
        "市家政服务协会, 云溪市家政服务协会, ASSOCIATION"
    })
    void bearsTheNameOfItsPlace(String written, String name, OrganisationKind kind) {
        assertThat(NewOrganisation.of(written, CITY)).isEqualTo(new NewOrganisation(CITY.code(), name, kind));
    }
}
