package org.chanjiao.confirmation;

/** The disagreement cannot be ended this way. */
public final class SettlementRefused extends RuntimeException {

    private final Reason reason;

    SettlementRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        /** Nothing was said of why. */
        NO_REASON,
        /** The partner named no values that could be taken over. */
        NO_VALUES,
        /** The values it named do not fit their fields. */
        UNFIT_VALUES
    }
}
