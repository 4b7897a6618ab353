package org.chanjiao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chanjiao.PortalTest;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.region.Regions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DemoRefusedTests {

    @Autowired
    private DemoCity city;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Regions regions;

    @Test
    void leavesAPlatformWithAnOrganisationOfItsOwnAlone() {
        organisations.register(RegionCode.of("210000"), "先到一步的单位", OrganisationKind.ASSOCIATION);

        assertThatExceptionOfType(DemoRefused.class).isThrownBy(city::fill);
        assertThat(regions.find(DemoOrganisations.CITY)).isEmpty();
    }
}
