package org.chanjiao.policy;

import org.chanjiao.account.Person;
import org.chanjiao.kernel.Audited;

/** A policy no longer binds; its tasks and targets close with it. */
public record PolicyEnded(PolicyId policyId, PolicyEnd end, Person actor, String title) implements Audited {

    @Override
    public String action() {
        return "policy.ended";
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
        return "《" + title + "》自" + end.on() + "起" + end.how().inWords() + "：" + end.reason();
    }
}
