package org.chanjiao.enterprise;

import java.util.Optional;
import org.chanjiao.organisation.OrganisationId;
import org.springframework.data.repository.Repository;

interface EnterpriseRepository extends Repository<Enterprise, OrganisationId> {

    Enterprise saveAndFlush(Enterprise enterprise);

    Optional<Enterprise> findById(OrganisationId id);
}
