package org.chanjiao.policy;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PolicyRepository extends Repository<Policy, PolicyId> {
    Policy save(Policy policy);

    Optional<Policy> findById(PolicyId id);
}
