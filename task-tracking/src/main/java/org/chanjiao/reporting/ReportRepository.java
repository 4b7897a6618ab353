package org.chanjiao.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, ReportId> {

    /** Takes a new report in. */
    Report save(Report report);

    /** Writes what changed at once, because lists and last figures are read past the persistence context. */
    void flush();

    Optional<Report> findById(ReportId id);

    List<Report> findByPolicyIdAndDaysFrequencyAndDaysFirstDay(UUID policyId, Frequency frequency, LocalDate firstDay);
}
