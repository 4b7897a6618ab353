package org.chanjiao.evidence;

import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.PolicyPublished;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps facts with their targets when a corrected text arrives, before anybody counts them. */
@Component
@RequiredArgsConstructor
class FactsFollowing {

    private final Facts facts;
    private final EntityManager entities;

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PolicyPublished event) {
        entities.flush();
        facts.followRestatements(event.policyId());
    }
}
