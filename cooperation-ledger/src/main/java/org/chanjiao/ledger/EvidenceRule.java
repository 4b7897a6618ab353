package org.chanjiao.ledger;

/** Whether an item wants a document. */
public enum EvidenceRule {
    /** Typing it is enough. */
    NONE,
    /** A document raises the grade. */
    WELCOME,
    /** Without a document the item is shown as incomplete. */
    EXPECTED
}
