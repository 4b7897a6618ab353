package org.chanjiao.standing;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Light;
import org.jspecify.annotations.Nullable;

/**
 * Which targets are listed; null means any.
 *
 * @param own those of the policies of the place itself only, without the places in it
 */
public record StandingFilter(
        RegionCode region,
        @Nullable PolicyId policy,
        @Nullable OrganisationId unit,
        @Nullable Light light,
        boolean nearDue,
        boolean own) {}
