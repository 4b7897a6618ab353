package org.chanjiao.account;

/** A change to a second factor was refused; says why. */
public final class SecondFactorRefused extends RuntimeException {

    /** The rules. */
    public enum Reason {
        /** Neither the code of this moment nor an unused recovery code. */
        WRONG_CODE,
        /** Too many wrong codes; the account is locked for a while. */
        LOCKED,
        /** Nothing was begun, or there is none. */
        NONE,
        /** There is one already; it is removed first. */
        ENROLLED,
        /** The security administrator resets others', the system administrator the security administrator's. */
        NOT_YOURS_TO_RESET
    }

    private final Reason reason;

    SecondFactorRefused(Reason reason) {
        super("Second factor refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
