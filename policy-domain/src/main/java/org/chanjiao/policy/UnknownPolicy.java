package org.chanjiao.policy;

/** No policy has this id. */
public class UnknownPolicy extends RuntimeException {
    public UnknownPolicy(PolicyId id) {
        super("no policy " + id);
    }
}
