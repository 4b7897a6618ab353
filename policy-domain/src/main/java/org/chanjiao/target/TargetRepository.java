package org.chanjiao.target;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<Target, TargetId> {
    Target save(Target target);

    List<Target> findByPolicyIdAndStatusOrderByStatementOrdinal(UUID policyId, TargetStatus status);
}
