package org.chanjiao.ledger;

/**
 * A state an item may be in.
 *
 * @param counts whether items in this state count towards figures
 */
public record LedgerState(String name, boolean counts) {}
