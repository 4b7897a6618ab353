package org.chanjiao.credit;

/** There is no such record for this person. */
public final class UnknownCreditRecord extends RuntimeException {

    UnknownCreditRecord(CreditRecordId id) {
        super("No credit record " + id);
    }
}
