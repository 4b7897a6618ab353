package org.chanjiao.token;

/** A token was not issued; says why. */
public final class TokenRefused extends RuntimeException {

    /** The rules of issuing. */
    public enum Reason {
        /** Not 1 to 40 characters. */
        NAME_UNFIT,
        /** Not 1 to 365 days. */
        DAYS_UNFIT,
        /** Ten tokens of one person are good already. */
        TOO_MANY
    }

    private final Reason reason;

    TokenRefused(Reason reason) {
        super("Token refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
