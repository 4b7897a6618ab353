package org.chanjiao.evidence;

/** Which facts of a target count: where a ledger is bound to it, those of the ledger only. */
public final class CountedFacts {

    /** Put into a query with the fact as {@code f}. */
    public static final String CONDITION =
            "(f.source_kind in ('LEDGER_ITEM', 'REGISTER') or not exists (select 1 from target_binding b where b.target_id = f.target_id))";

    private CountedFacts() {}
}
