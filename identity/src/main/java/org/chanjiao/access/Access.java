package org.chanjiao.access;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.region.Regions;
import org.springframework.stereotype.Service;

/**
 * The one place where role × region × unit is decided. A person acts in the subtree of the own region; siblings are
 * closed to them; what the levels above publish may be read by everyone below.
 */
@Service
@RequiredArgsConstructor
public class Access {

    private final Regions regions;

    /** Whether the person's roles hold the permission at all, wherever. */
    public boolean may(Person person, Permission permission) {
        return permission.heldBy(person.roles());
    }

    /**
     * Whether the person may do it to something of that region: inside the own region always, and policies of the
     * governing levels may be read.
     */
    public boolean may(Person person, Permission permission, RegionCode region) {
        return may(person, permission)
                && (regions.contains(person.regionCode(), region)
                        || permission == Permission.READ_POLICY && regions.contains(region, person.regionCode()));
    }

    /** Whether the person may do it to something of that unit: bureau staff by region, everyone for the own unit. */
    public boolean may(Person person, Permission permission, RegionCode region, OrganisationId unit) {
        return may(person, permission, region) && scopeOf(person).covers(unit);
    }

    /** @throws AccessDenied when the person may not */
    public void require(Person person, Permission permission) {
        if (!may(person, permission)) {
            throw new AccessDenied(permission);
        }
    }

    /** @throws AccessDenied when the person may not, there */
    public void require(Person person, Permission permission, RegionCode region) {
        if (!may(person, permission, region)) {
            throw new AccessDenied(permission);
        }
    }

    /** What the person's lists and queries are cut to. */
    public Scope scopeOf(Person person) {
        return new Scope(
                regions.current(person.regionCode()), person.organisationId(), Scope.wholeRegion(person.roles()));
    }
}
