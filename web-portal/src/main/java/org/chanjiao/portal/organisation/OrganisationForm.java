package org.chanjiao.portal.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as typed.
 *
 * @param region code or full path
 * @param parent name of the organisation above, blank for none
 * @param creditCode blank for none
 * @param version the version it was opened at, null for a new one
 */
record OrganisationForm(
        @NotBlank(message = "{organisations.name.required}") @Size(max = 100, message = "{organisations.name.long}")
                String name,
        @NotBlank(message = "{organisations.region.required}") String region,
        OrganisationKind kind,
        String parent,
        String creditCode,
        @Nullable Long version) {

    static OrganisationForm in(String region) {
        return new OrganisationForm("", region, OrganisationKind.GOVERNMENT_OFFICE, "", "", null);
    }

    static OrganisationForm of(OrganisationView organisation) {
        return new OrganisationForm(
                organisation.name(),
                organisation.region().value(),
                organisation.kind(),
                organisation.parentName() == null ? "" : organisation.parentName(),
                organisation.creditCode() == null ? "" : organisation.creditCode(),
                organisation.version());
    }
}
