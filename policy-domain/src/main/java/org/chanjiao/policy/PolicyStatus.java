package org.chanjiao.policy;

/** Whether a policy binds. */
public enum PolicyStatus {
    IN_FORCE,
    SUPERSEDED,
    REPEALED
}
