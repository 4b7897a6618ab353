package org.chanjiao.organisation;

import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation.
 *
 * @param name the official name without the region's own name in front is allowed, 1 to 100 characters
 * @param parent the organisation above it, null at the top
 * @param creditCode null where it has none
 * @throws IllegalArgumentException for a blank or overlong name
 */
public record OrganisationDetails(
        RegionCode region,
        String name,
        OrganisationKind kind,
        @Nullable OrganisationId parent,
        @Nullable CreditCode creditCode) {

    public OrganisationDetails {
        name = name.strip();
        if (name.isEmpty() || name.length() > 100) {
            throw new IllegalArgumentException("An organisation's name has 1 to 100 characters");
        }
    }
}
