package org.chanjiao.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a policy ceases to bind.
 *
 * @param how any status but {@link PolicyStatus#IN_FORCE}
 * @param on first day on which it no longer binds
 * @param reason in the clerk's words, such as the document that says so
 * @param successor the policy that takes its place, only for {@link PolicyStatus#SUPERSEDED}
 */
public record PolicyEnd(PolicyStatus how, LocalDate on, String reason, @Nullable PolicyId successor) {
    public PolicyEnd {
        reason = reason.strip();
        if (how == PolicyStatus.IN_FORCE) {
            throw new IllegalArgumentException("a policy in force has no end");
        }
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("an end needs a reason");
        }
        if (successor != null && how != PolicyStatus.SUPERSEDED) {
            throw new IllegalArgumentException("only what is superseded has a successor");
        }
    }
}
