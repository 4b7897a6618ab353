package org.chanjiao.register;

import java.time.Clock;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.enterprise.EnterpriseView;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.region.Regions;
import org.chanjiao.register.RecommendationRefused.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 推荐到上级储备库: from a place to the one that governs it, once each, with a reason. */
@Service
@RequiredArgsConstructor
public class Recommendations {

    private final RecommendationRepository repository;
    private final Enterprises enterprises;
    private final Regions regions;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Whether the person may recommend it, now or after its check. */
    public boolean mayRecommend(EnterpriseView enterprise, Person person) {
        return access.may(
                person, Permission.CHECK_ENTERPRISE, enterprise.organisation().region());
    }

    /** @throws RecommendationRefused naming what stands against it */
    @Transactional
    public void recommend(OrganisationId id, String reason, Person person) {
        EnterpriseView enterprise = enterprises.view(id, person);
        access.require(
                person, Permission.CHECK_ENTERPRISE, enterprise.organisation().region());
        RegionCode above = person.regionCode()
                .parent()
                .filter(code -> regions.find(code).isPresent())
                .orElseThrow(() -> new RecommendationRefused(Reason.NOTHING_ABOVE));
        if (reason.isBlank()) {
            throw new RecommendationRefused(Reason.NO_REASON);
        }
        if (enterprise.checkedAt() == null) {
            throw new RecommendationRefused(Reason.UNCHECKED);
        }
        if (repository.existsByOrganisationIdAndToRegion(id.value(), above.value())) {
            throw new RecommendationRefused(Reason.ALREADY);
        }
        repository.save(new Recommendation(id, above, reason.strip(), person, clock.instant()));
        events.publishEvent(
                new EnterpriseRecommended(id, enterprise.organisation().name(), above, reason.strip()));
    }

    /** All of an enterprise, the latest first; whoever calls has made sure who asks. */
    public List<RecommendationLine> of(OrganisationId enterprise) {
        return repository.findByOrganisationIdOrderByRecommendedAtDesc(enterprise.value()).stream()
                .map(found -> new RecommendationLine(
                        regions.get(RegionCode.of(found.toRegion())).fullPath(),
                        found.reason(),
                        found.recommendedAt(),
                        found.byName(),
                        found.byOrganisation()))
                .toList();
    }
}
