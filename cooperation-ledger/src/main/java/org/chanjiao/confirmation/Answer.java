package org.chanjiao.confirmation;

import org.chanjiao.ledger.ConfirmationState;

/** What a partner may say. */
public enum Answer {
    /** 确认. */
    CONFIRMED(ConfirmationState.CONFIRMED),
    /** 更正, with what. */
    CORRECTED(ConfirmationState.CORRECTED),
    /** 与我无关. */
    DENIED(ConfirmationState.DENIED);

    private final ConfirmationState state;

    Answer(ConfirmationState state) {
        this.state = state;
    }

    ConfirmationState state() {
        return state;
    }
}
