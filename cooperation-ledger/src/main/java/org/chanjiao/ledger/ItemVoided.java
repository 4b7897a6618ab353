package org.chanjiao.ledger;

/** The item was voided and cannot be changed any more. */
public final class ItemVoided extends org.springframework.dao.OptimisticLockingFailureException {

    ItemVoided(LedgerItemId id) {
        super("Voided: " + id);
    }
}
