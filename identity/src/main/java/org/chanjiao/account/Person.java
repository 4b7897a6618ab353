package org.chanjiao.account;

import java.io.Serializable;
import java.util.Set;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;

/** Somebody who has signed in: who they are, for which organisation of which region they act, and in what roles. */
public record Person(
        AccountId accountId,
        String login,
        String name,
        OrganisationId organisationId,
        String organisationName,
        RegionCode regionCode,
        Set<Role> roles)
        implements Serializable {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
