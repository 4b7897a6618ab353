package org.chanjiao.organisation;

import java.util.List;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as lists and pages show it.
 *
 * @param regionPath full path of the region
 * @param parentName name of the organisation above, null at the top
 * @param active false when closed
 * @param version the version it was read at, for lost-update checks
 */
public record OrganisationView(
        OrganisationId id,
        RegionCode region,
        String regionPath,
        String name,
        OrganisationKind kind,
        @Nullable OrganisationId parent,
        @Nullable String parentName,
        @Nullable String creditCode,
        List<String> aliases,
        boolean active,
        long version) {}
