package org.chanjiao.credit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CreditRecordRepository extends Repository<CreditRecord, CreditRecordId> {

    CreditRecord saveAndFlush(CreditRecord record);

    Optional<CreditRecord> findById(CreditRecordId id);

    List<CreditRecord> findByOrganisationIdOrderByOccurredOnDesc(UUID organisationId);

    int countByOrganisationIdAndStateIn(UUID organisationId, Collection<CreditState> states);
}
