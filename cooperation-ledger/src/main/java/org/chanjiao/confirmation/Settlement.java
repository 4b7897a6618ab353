package org.chanjiao.confirmation;

/** How the bureau ends a disagreement. */
public enum Settlement {
    /** What the partner said stands: its values are taken over, or the item it denies is voided. */
    ADOPT,
    /** What the owner entered stands, reviewed by the bureau. */
    UPHOLD
}
