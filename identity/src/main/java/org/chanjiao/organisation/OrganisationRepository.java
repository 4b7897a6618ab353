package org.chanjiao.organisation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, OrganisationId> {

    /** Written at once, because the directory is read past the persistence context. */
    Organisation saveAndFlush(Organisation organisation);

    Optional<Organisation> findById(OrganisationId id);
}
