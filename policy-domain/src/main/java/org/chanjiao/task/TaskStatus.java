package org.chanjiao.task;

/** Where a task stands in the life of its policy. */
public enum TaskStatus {
    /** Demanded by the text in force. */
    OPEN,
    /** Demanded by an earlier text only. */
    WITHDRAWN,
    /** The policy that demands it has ended. */
    CLOSED
}
