package org.chanjiao.draft;

import java.util.Set;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;

/** People who settle drafts in tests. */
final class Clerks {
    static final RegionCode CITY = RegionCode.of("211000");
    static final RegionCode OTHER_CITY = RegionCode.of("211300");

    private Clerks() {}

    static Person clerk(String name) {
        return person(name, CITY, Role.POLICY_OFFICER);
    }

    static Person person(String name, RegionCode region, Role role) {
        return new Person(AccountId.random(), name, name, OrganisationId.random(), "教育局", region, Set.of(role));
    }
}
