package org.chanjiao.console;

/** A change to the list was refused; says why. */
public final class AddressRefused extends RuntimeException {

    /** The rules of the list. */
    public enum Reason {
        /** Neither an address nor a network. */
        UNFIT,
        /** It is on the list already. */
        KNOWN,
        /** More than 60 characters. */
        NOTE_LONG,
        /** A hundred lines are enough. */
        TOO_MANY,
        /** Whoever changes the list would no longer get in. */
        LOCKS_YOU_OUT
    }

    private final Reason reason;

    AddressRefused(Reason reason) {
        super("Address refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
