package org.chanjiao.target;

import org.chanjiao.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * Where a target belongs.
 *
 * @param task null for a figure of the goals chapter
 * @param restates the first statement of the same commitment, null for a first statement
 */
public record Placement(@Nullable TaskId task, @Nullable TargetId restates) {}
