package org.chanjiao.credit;

/** A step is not possible; nothing was changed. */
public final class CreditRefused extends RuntimeException {

    private final Reason reason;

    /** What stands against it. */
    public enum Reason {
        /** The record cannot go there from where it is. */
        WRONG_STATE,
        NO_NOTE,
        NO_DESCRIPTION,
        IN_THE_FUTURE,
        /** An order names a day by which it is to be put right, not in the past. */
        NO_DEADLINE,
        /** The day by which it was to be put right has not passed. */
        BEFORE_DEADLINE
    }

    CreditRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
