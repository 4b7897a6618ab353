package org.chanjiao.attachment;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;

/**
 * Where a thing that files are attached to belongs, for somebody who may see it.
 *
 * @param mayAttach whether that person may attach files to it and take them away
 */
public record Place(RegionCode region, OrganisationId owner, boolean mayAttach) {}
