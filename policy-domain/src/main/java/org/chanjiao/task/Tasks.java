package org.chanjiao.task;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.Edition;
import org.chanjiao.policy.PolicyEnded;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyReinstated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of published policies: opened, restated and withdrawn as texts are published. */
@Service
@Transactional
@RequiredArgsConstructor
public class Tasks {
    private final TaskRepository tasks;
    private final EntityManager entities;

    /** The tasks that a policy's text in force demands, in reading order. */
    @Transactional(readOnly = true)
    public List<Task> openOf(PolicyId policy) {
        return tasks.findByPolicyIdAndStatusOrderByClauseOrdinal(policy.value(), TaskStatus.OPEN);
    }

    /**
     * Makes the open tasks of a policy those that an edition demands: new ones open, continued ones take over the corrected words, the
     * rest is withdrawn.
     *
     * @return the ids in the order of the demands
     */
    public List<TaskId> publish(Edition edition, List<DemandedTask> demands) {
        Map<TaskId, Task> open =
                openOf(edition.policyId()).stream().collect(Collectors.toMap(Task::id, Function.identity()));
        List<TaskId> ids = new ArrayList<>();
        for (DemandedTask demand : demands) {
            Task kept = demand.keeps() == null ? null : open.remove(demand.keeps());
            ids.add(kept == null ? open(edition, demand) : restate(kept, edition, demand));
        }
        open.values().forEach(Task::withdraw);
        entities.flush();
        return ids;
    }

    private TaskId open(Edition edition, DemandedTask demand) {
        return tasks.save(new Task(TaskId.random(), edition, demand.clause(), demand.responsibilities()))
                .id();
    }

    private static TaskId restate(Task task, Edition edition, DemandedTask demand) {
        task.restate(edition, demand.clause(), demand.responsibilities());
        return task.id();
    }

    @EventListener
    void on(PolicyEnded ended) {
        openOf(ended.policyId()).forEach(Task::close);
    }

    @EventListener
    void on(PolicyReinstated reinstated) {
        tasks.findByPolicyIdAndStatusOrderByClauseOrdinal(reinstated.policyId().value(), TaskStatus.CLOSED)
                .forEach(Task::reopen);
    }
}
