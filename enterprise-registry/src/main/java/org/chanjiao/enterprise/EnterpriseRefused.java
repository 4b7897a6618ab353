package org.chanjiao.enterprise;

/** Something in an enterprise's facts is wrong; nothing was changed. */
public final class EnterpriseRefused extends RuntimeException {

    private final Reason reason;

    /** What stands against it. */
    public enum Reason {
        /** Founded on a day to come. */
        FOUNDED_LATER,
        /** No class of GB/T 4754: a letter A to T, two to four digits, or both. */
        NO_INDUSTRY,
        STAFF_NEGATIVE,
        NO_ENTERPRISE,
        NOTHING_STATED,
        /** Nothing is attached that the facts could be compared with. */
        NO_LICENCE,
        CHANGED_MEANWHILE
    }

    EnterpriseRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
