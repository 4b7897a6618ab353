package org.chanjiao.reporting;

import org.chanjiao.policy.PolicyId;

/** No policy that the person may manage has such a cycle. */
public final class UnknownCycle extends RuntimeException {

    UnknownCycle(PolicyId policy) {
        super("No cycle for " + policy);
    }
}
