package org.chanjiao.measure;

import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.PolicyPublished;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Settles how targets are judged as soon as they are published, in the same transaction. */
@Component
@RequiredArgsConstructor
class MeasuresFollowing {

    private final Measures measures;
    private final EntityManager entities;

    @EventListener
    void on(PolicyPublished event) {
        entities.flush();
        measures.derive(event.policyId());
    }

    /** Policies published by an earlier version of the platform are caught up with at the first start. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void onStart() {
        measures.deriveMissing();
    }
}
