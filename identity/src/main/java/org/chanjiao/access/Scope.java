package org.chanjiao.access;

import java.util.Collection;
import java.util.Set;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;

/**
 * What a person's queries are cut to: the subtree of a region, and inside it every unit or the own one only.
 *
 * @param wholeRegion true for bureau staff, supervisors, leaders; false for people of one unit, school or enterprise
 */
public record Scope(RegionCode region, OrganisationId organisation, boolean wholeRegion) {

    private static final Set<Role> REGION_WIDE = Set.of(
            Role.SYSTEM_ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR,
            Role.AUDIT_ADMINISTRATOR,
            Role.POLICY_OFFICER,
            Role.SUPERVISOR,
            Role.LEADER);

    /** Leading digits shared by all region codes inside, for {@code region_code like prefix || '%'}; may be empty. */
    public String regionPrefix() {
        return region.prefix();
    }

    public boolean covers(RegionCode other) {
        return region.contains(other);
    }

    public boolean covers(OrganisationId unit) {
        return wholeRegion || organisation.equals(unit);
    }

    static boolean wholeRegion(Collection<Role> roles) {
        return roles.stream().anyMatch(REGION_WIDE::contains);
    }
}
