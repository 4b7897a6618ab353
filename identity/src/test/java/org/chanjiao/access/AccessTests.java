package org.chanjiao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Set;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AccessTests {

    private static final RegionCode PROVINCE = RegionCode.of("210000");
    private static final RegionCode CITY = RegionCode.of("211000");
    private static final RegionCode DISTRICT = RegionCode.of("211002");
    private static final RegionCode SIBLING = RegionCode.of("211300");

    @Autowired
    Access access;

    @Test
    void actingReachesTheSubtreeAndNoSibling() {
        var officer = person(CITY, Role.POLICY_OFFICER);

        assertThat(access.may(officer, Permission.PUBLISH_POLICY, CITY)).isTrue();
        assertThat(access.may(officer, Permission.PUBLISH_POLICY, DISTRICT)).isTrue();
        assertThat(access.may(officer, Permission.PUBLISH_POLICY, PROVINCE)).isFalse();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> access.require(officer, Permission.PUBLISH_POLICY, SIBLING));
    }

    @Test
    void policiesOfTheLevelsAboveMayBeRead() {
        var reporter = person(DISTRICT, Role.UNIT_REPORTER);

        assertThat(access.may(reporter, Permission.READ_POLICY, PROVINCE)).isTrue();
        assertThat(access.may(reporter, Permission.READ_POLICY, RegionCode.NATION))
                .isTrue();
        assertThat(access.may(reporter, Permission.READ_POLICY, SIBLING)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDIT_ADMINISTRATOR"})
    void administratorsSeeNoBusinessData(Role administrator) {
        var person = person(RegionCode.NATION, administrator);

        assertThat(Arrays.stream(Permission.values()).filter(permission -> access.may(person, permission)))
                .noneMatch(permission -> permission.name().endsWith("POLICY")
                        || permission.name().endsWith("TASK"));
    }

    @Test
    void peopleOfOneUnitAreCutToIt() {
        var reporter = person(CITY, Role.UNIT_REPORTER);

        assertThat(access.scopeOf(reporter).wholeRegion()).isFalse();
        assertThat(access.scopeOf(reporter).covers(reporter.organisationId())).isTrue();
        assertThat(access.scopeOf(reporter).covers(OrganisationId.random())).isFalse();
        assertThat(access.scopeOf(person(CITY, Role.SUPERVISOR)).covers(OrganisationId.random()))
                .isTrue();
    }

    @Test
    void scopeFollowsAReplacedRegion() {
        assertThat(access.scopeOf(person(RegionCode.of("500234"), Role.LEADER)).regionPrefix())
                .isEqualTo("500154");
    }

    private static Person person(RegionCode region, Role... roles) {
        return new Person(AccountId.random(), "zhang.min", "张敏", OrganisationId.random(), "教育局", region, Set.of(roles));
    }
}
