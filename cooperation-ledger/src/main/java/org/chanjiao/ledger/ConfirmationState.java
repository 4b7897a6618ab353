package org.chanjiao.ledger;

/** What the partner said about an item. */
public enum ConfirmationState {
    /** The type does not ask, or no partner is named. */
    NOT_ASKED,
    /** Asked and silent, which is no fault. */
    WAITING,
    /** 确认. */
    CONFIRMED,
    /** 更正: it happened, but otherwise. */
    CORRECTED,
    /** 与我无关. */
    DENIED;

    public boolean isDisputed() {
        return this == CORRECTED || this == DENIED;
    }
}
