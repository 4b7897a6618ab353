package org.chanjiao.draft;

/** What a text leaves to a person. */
public enum QuestionKind {
    /** The text names another place than the desk's own. */
    PLACE,
    /** The words are probably damaged. */
    DAMAGE,
    /** A name that means no known organisation. */
    UNRESOLVED_UNIT,
    /** A name that stands for several bodies. */
    COLLECTIVE_UNIT,
    /** A task that names nobody. */
    MISSING_UNIT,
    /** A goal without a last day. */
    MISSING_DEADLINE
}
