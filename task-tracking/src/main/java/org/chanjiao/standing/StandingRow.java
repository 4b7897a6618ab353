package org.chanjiao.standing;

import java.time.LocalDate;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/** One target in a list of targets by light. */
public record StandingRow(
        TargetId target,
        String subject,
        String quantity,
        PolicyId policy,
        String policyTitle,
        @Nullable String task,
        @Nullable String leads,
        @Nullable LocalDate deadline,
        String unit,
        Standing standing,
        String key) {}
