package org.chanjiao.ledger;

/** How well an item is proven, from the best down. */
public enum Grade {
    /** The partner confirmed it. */
    A,
    /** The bureau reviewed it. */
    B,
    /** A document is attached. */
    C,
    /** Typed, nothing else. */
    D;

    static Grade of(ConfirmationState confirmation, boolean reviewed, int documents) {
        if (confirmation == ConfirmationState.CONFIRMED) {
            return A;
        }
        if (reviewed) {
            return B;
        }
        return documents > 0 ? C : D;
    }
}
