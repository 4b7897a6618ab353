package org.chanjiao.reporting;

import java.util.List;
import java.util.UUID;
import org.chanjiao.policy.PolicyId;

/**
 * A cycle as its page shows it.
 *
 * @param version to be named when it is changed
 * @param reports how many requests were born under it
 */
public record CycleView(
        PolicyId policy,
        String title,
        CycleTerms terms,
        CycleStatus status,
        long version,
        long reports,
        List<Task> tasks,
        List<Assigned> assigned) {

    /** A task that may be assigned. */
    public record Task(UUID id, String title) {}

    /** A unit that reports the figures of a task. */
    public record Assigned(UUID task, String title, UUID unit, String name) {}
}
