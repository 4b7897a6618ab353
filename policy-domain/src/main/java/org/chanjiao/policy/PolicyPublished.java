package org.chanjiao.policy;

import org.chanjiao.account.Person;
import org.chanjiao.kernel.Audited;
import org.chanjiao.kernel.RegionCode;

/**
 * A text went live, with its tasks and targets: the first version of a policy or a corrected one.
 *
 * @param textNumber 1 for a new policy, higher for a corrected text
 */
public record PolicyPublished(PolicyId policyId, int textNumber, RegionCode regionCode, Person actor, String title)
        implements Audited {

    @Override
    public String action() {
        return textNumber == 1 ? "policy.published" : "policy.revised";
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
        return "《" + title + "》第" + textNumber + "版";
    }
}
