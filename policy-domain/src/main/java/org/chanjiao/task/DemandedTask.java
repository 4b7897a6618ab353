package org.chanjiao.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as a text demands it, ready to go live.
 *
 * @param keeps the published task that it continues, null for a new one
 */
public record DemandedTask(@Nullable TaskId keeps, Clause clause, List<Responsibility> responsibilities) {
    public DemandedTask {
        responsibilities = List.copyOf(responsibilities);
    }
}
