package org.chanjiao.ledger;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LedgerItemRepository extends Repository<LedgerItem, LedgerItemId> {

    /** Written at once, because lists and digests are read past the persistence context. */
    LedgerItem saveAndFlush(LedgerItem item);

    Optional<LedgerItem> findById(LedgerItemId id);
}
