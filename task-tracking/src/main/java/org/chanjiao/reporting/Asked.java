package org.chanjiao.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line that a unit is to be asked.
 *
 * @param task null for a figure that is asked for by itself
 * @param target the first statement of the commitment; null for a task
 * @param measure null for a task
 */
record Asked(
        @Nullable UUID task,
        @Nullable UUID target,
        LineRole role,
        String title,
        String sentence,
        @Nullable Measure measure) {

    Asked as(LineRole other) {
        return new Asked(task, target, other, title, sentence, measure);
    }

    /** Asked for by itself, without its task. */
    Asked alone() {
        return new Asked(null, target, LineRole.ASSIGNED, title, sentence, measure);
    }

    /** What makes a line one of its report's. */
    String key() {
        return String.valueOf(target == null ? task : target);
    }
}
