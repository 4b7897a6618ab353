package org.chanjiao.policy;

import org.chanjiao.account.Person;
import org.chanjiao.kernel.Audited;

/** The end of a policy was taken back; what closed with it is open again. */
public record PolicyReinstated(PolicyId policyId, String reason, Person actor, String title) implements Audited {

    @Override
    public String action() {
        return "policy.reinstated";
    }

    @Override
    public String subjectType() {
        return "policy";
    }

    @Override
    public String subjectId() {
        return policyId.toString();
    }

    @Override
    public String summary() {
        return "恢复《" + title + "》为现行有效：" + reason;
    }
}
