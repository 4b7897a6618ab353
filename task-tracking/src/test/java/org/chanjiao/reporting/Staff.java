package org.chanjiao.reporting;

import java.util.Set;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;

/** People who report and review in tests. */
final class Staff {

    static final RegionCode CITY = RegionCode.of("211000");

    private Staff() {}

    static Person of(OrganisationId unit, String name, Role... roles) {
        return new Person(AccountId.random(), name, name, unit, "青川市某单位", CITY, Set.of(roles));
    }
}
