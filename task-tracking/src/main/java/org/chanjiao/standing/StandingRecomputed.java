package org.chanjiao.standing;

import org.chanjiao.kernel.Audited;
import org.chanjiao.policy.PolicyId;

/** An administrator had the stored figures of a policy recomputed. */
public record StandingRecomputed(PolicyId policy, int faults) implements Audited {

    @Override
    public String action() {
        return "progress.recomputed";
    }

    @Override
    public String subjectType() {
        return "policy";
    }

    @Override
    public String subjectId() {
        return policy.toString();
    }

    @Override
    public String summary() {
        return "重新计算进度：发现并更正 " + faults + " 处不一致";
    }
}
