package org.chanjiao.api.ledger;

import org.chanjiao.ledger.LedgerGroup;
import org.chanjiao.ledger.LedgerType;

/** A kind of ledger in the list of all. */
record LedgerJson(String code, int version, String name, LedgerGroup group, String purpose) {

    static LedgerJson of(LedgerType type) {
        return new LedgerJson(type.code(), type.version(), type.name(), type.group(), type.purpose());
    }
}
