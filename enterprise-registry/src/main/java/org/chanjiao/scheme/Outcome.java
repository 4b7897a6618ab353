package org.chanjiao.scheme;

/** What a rule found. */
public enum Outcome {
    /** 满足. */
    MET,
    /** 未满足. */
    MISSING,
    /** 需人工判断: no ledger can tell; a person decides. Never a refusal by itself. */
    FOR_A_PERSON
}
