package org.chanjiao.ledger;

/** No item has that id, or the person may not see it. */
public final class UnknownLedgerItem extends RuntimeException {

    UnknownLedgerItem(LedgerItemId id) {
        super("No item " + id);
    }
}
