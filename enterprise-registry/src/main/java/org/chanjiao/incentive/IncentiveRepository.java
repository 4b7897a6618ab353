package org.chanjiao.incentive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IncentiveRepository extends Repository<Incentive, UUID> {

    Incentive saveAndFlush(Incentive incentive);

    Optional<Incentive> findById(UUID id);

    List<Incentive> findAllByOrderByCategoryAscTitleAsc();
}
