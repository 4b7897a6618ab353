package org.chanjiao.policy;

/** Somebody has ended the policy, or taken its end back, in the meantime. */
public final class NotInThatState extends RuntimeException {
    NotInThatState(PolicyId id, PolicyStatus status) {
        super("policy " + id + " is " + status);
    }
}
