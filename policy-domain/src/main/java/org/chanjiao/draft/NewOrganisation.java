package org.chanjiao.draft;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;

/** An organisation that a clerk registers while settling a name. */
public record NewOrganisation(RegionCode region, String name, OrganisationKind kind) {}
