package org.chanjiao.reporting;

import java.util.List;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * A judged figure of a policy: who reports it, or which ledger counts it, and whether a file is needed.
 *
 * @param task title of its task, null where it hangs on none
 * @param ledger what counts it, in words; null where it is typed
 * @param units who is asked for it now
 * @param evidence what a file has to show, empty where none is needed
 * @param unasked whether nobody is asked and no ledger counts it: 无人填报
 */
public record CycleFigure(
        PolicyId policy,
        String policyTitle,
        TargetId target,
        String phrase,
        String commitment,
        @Nullable String task,
        @Nullable String ledger,
        List<Unit> units,
        String evidence,
        boolean unasked) {

    /**
     * Somebody who is asked.
     *
     * @param alone asked for this figure by itself, so that it can be released from it
     */
    public record Unit(String id, String name, boolean alone) {}
}
