package org.chanjiao.target;

/** Where a target stands in the life of its policy. */
public enum TargetStatus {
    OPEN,
    /** Demanded by an earlier text only. */
    WITHDRAWN,
    /** The policy that demands it has ended. */
    CLOSED
}
