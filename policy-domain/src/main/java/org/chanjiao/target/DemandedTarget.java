package org.chanjiao.target;

import org.chanjiao.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * A target as a text states it, ready to go live.
 *
 * @param keeps the published target that it continues, null for a new one
 * @param restates index in the same list of the first statement of the commitment, itself no restatement; null for a first
 *     statement
 */
public record DemandedTarget(
        @Nullable TargetId keeps,
        @Nullable TaskId task,
        @Nullable Integer restates,
        Statement statement,
        Commitment commitment) {}
