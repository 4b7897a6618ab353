package org.chanjiao.ledger;

/** No ledger has that code. */
public final class UnknownLedgerType extends RuntimeException {

    UnknownLedgerType(String code) {
        super("No ledger " + code);
    }
}
