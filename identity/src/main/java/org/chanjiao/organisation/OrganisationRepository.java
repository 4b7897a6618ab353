package org.chanjiao.organisation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, OrganisationId> {

    Organisation save(Organisation organisation);

    void flush();

    Optional<Organisation> findById(OrganisationId id);
}
