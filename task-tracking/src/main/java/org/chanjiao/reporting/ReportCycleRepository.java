package org.chanjiao.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportCycleRepository extends Repository<ReportCycle, UUID> {

    ReportCycle saveAndFlush(ReportCycle cycle);

    Optional<ReportCycle> findById(UUID policy);

    List<ReportCycle> findByStatus(CycleStatus status);
}
