package org.chanjiao.register;

/** An enterprise is not recommended upward; nothing was changed. */
public final class RecommendationRefused extends RuntimeException {

    private final Reason reason;

    /** What stands against it. */
    public enum Reason {
        NO_REASON,
        /** Its facts were not compared with the licence yet. */
        UNCHECKED,
        /** It was recommended there already. */
        ALREADY,
        /** There is no level above. */
        NOTHING_ABOVE
    }

    RecommendationRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
