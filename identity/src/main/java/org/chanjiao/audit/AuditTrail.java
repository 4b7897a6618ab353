package org.chanjiao.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.Audited;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes every audited event into the transaction that published it, as its last act: a change and its entry commit
 * together or not at all. The chain is locked from there to the commit, so that it cannot fork.
 */
@Component
@RequiredArgsConstructor
class AuditTrail {

    private final AuditChain chain;
    private final ObjectProvider<CurrentOrigin> origins;
    private final ObjectProvider<EntityManager> entityManager;
    private final Clock clock;

    /** @throws IllegalStateException outside a transaction, where nothing would tie the entry to the change */
    @EventListener
    void on(Audited event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Audited outside a transaction: " + event.action());
        }
        var entry = draft(event);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                // Row locks of the change first, the chain's after them: two transactions cannot wait for each other.
                entityManager.ifAvailable(EntityManager::flush);
                chain.append(entry);
            }
        });
    }

    private AuditEntry draft(Audited event) {
        var origin = Optional.ofNullable(origins.getIfAvailable())
                .flatMap(CurrentOrigin::get)
                .orElseGet(Origin::system);
        return new AuditEntry(
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                origin.actorId(),
                Optional.ofNullable(event.doneBy()).orElseGet(origin::actor),
                event.action(),
                event.succeeded(),
                event.subjectType(),
                event.subjectId(),
                event.summary(),
                Digest.ofState(event.before()),
                Digest.ofState(event.after()),
                origin.ip(),
                origin.requestId(),
                "",
                "");
    }
}
