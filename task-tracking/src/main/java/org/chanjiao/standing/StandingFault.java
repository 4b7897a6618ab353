package org.chanjiao.standing;

import java.time.Instant;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * A stored figure that was not what it is recomputed to.
 *
 * @param target null where a roll-up of the policy was wrong
 */
public record StandingFault(
        Instant foundAt,
        PolicyId policy,
        @Nullable TargetId target,
        RegionCode region,
        String kept,
        String recomputed) {}
