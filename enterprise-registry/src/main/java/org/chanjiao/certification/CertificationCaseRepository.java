package org.chanjiao.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CertificationCaseRepository extends Repository<CertificationCase, CaseId> {

    CertificationCase saveAndFlush(CertificationCase fresh);

    Optional<CertificationCase> findById(CaseId id);

    List<CertificationCase> findBySchemeAndApplicantId(String scheme, UUID applicantId);

    List<CertificationCase> findByCourseStateIn(Collection<CaseState> states);
}
