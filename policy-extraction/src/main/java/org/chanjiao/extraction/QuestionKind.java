package org.chanjiao.extraction;

/** What a person must settle before a draft is published. */
public enum QuestionKind {
    /** The words are probably damaged. */
    DAMAGE,
    /** A task names no unit. */
    UNRESOLVED_UNIT,
    /** A goal has no year. */
    MISSING_DEADLINE,
    /** A name stands for several bodies. */
    COLLECTIVE_UNIT
}
