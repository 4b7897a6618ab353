package org.chanjiao.register;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RecommendationRepository extends Repository<Recommendation, UUID> {

    Recommendation save(Recommendation recommendation);

    boolean existsByOrganisationIdAndToRegion(UUID organisationId, String toRegion);

    List<Recommendation> findByOrganisationIdOrderByRecommendedAtDesc(UUID organisationId);
}
