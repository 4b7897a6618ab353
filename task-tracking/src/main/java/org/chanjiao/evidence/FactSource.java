package org.chanjiao.evidence;

import java.util.UUID;

/** Who says a fact: one ledger item, one report or one cited statistic. */
public record FactSource(Kind kind, UUID id) {

    /** What kind of thing stands behind a fact. */
    public enum Kind {
        LEDGER_ITEM,
        REPORT,
        STATISTIC,
        /** A member that the register of organisations names, by the organisation's id. */
        REGISTER
    }

    public static FactSource report(UUID id) {
        return new FactSource(Kind.REPORT, id);
    }

    static FactSource statistic(UUID id) {
        return new FactSource(Kind.STATISTIC, id);
    }
}
