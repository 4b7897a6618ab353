package org.chanjiao.account;

import java.time.Instant;
import java.util.Set;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An account as lists and pages show it.
 *
 * @param lockedUntil end of the lock after failed sign-ins, null when not locked
 * @param dormant active, but not used for longer than the rule allows
 * @param secondFactor a code of the phone is asked for at sign-in
 * @param version the version it was read at, for lost-update checks
 */
public record AccountView(
        AccountId id,
        String login,
        String name,
        OrganisationId organisation,
        String organisationName,
        RegionCode region,
        String regionPath,
        Set<Role> roles,
        boolean active,
        boolean passwordTemporary,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSignInAt,
        boolean dormant,
        boolean secondFactor,
        long version) {

    public boolean locked() {
        return lockedUntil != null;
    }
}
