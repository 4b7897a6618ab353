package org.chanjiao.task;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<Task, TaskId> {
    Task save(Task task);

    List<Task> findByPolicyIdAndStatusOrderByClauseOrdinal(UUID policyId, TaskStatus status);
}
