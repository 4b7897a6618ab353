package org.chanjiao.promise;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read: the policies in force, their promises, and what is proven of each. */
@Service
@RequiredArgsConstructor
public class Promises {

    private final PromiseRows rows;

    /** Policies of a place and the places in it, the latest first. */
    @Transactional(readOnly = true)
    public List<PromisedPolicy> policies(RegionCode region, int limit) {
        return rows.policies(region, limit);
    }

    /** A policy in force; empty for any other. */
    @Transactional(readOnly = true)
    public Optional<PromisedPolicy> policy(PolicyId id) {
        return rows.policy(id);
    }

    /** Its promises in the order of its text, each once. */
    @Transactional(readOnly = true)
    public List<Promise> of(PolicyId policy) {
        return rows.promises(policy);
    }
}
