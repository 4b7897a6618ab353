package org.chanjiao.ledger;

/** There is no such upload of this person. */
public final class UnknownImport extends RuntimeException {

    UnknownImport() {
        super("No such upload");
    }
}
