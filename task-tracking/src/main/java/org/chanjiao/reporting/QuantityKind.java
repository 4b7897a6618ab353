package org.chanjiao.reporting;

/** What kind of figure is asked for. */
public enum QuantityKind {
    /** Things, persons, money. */
    COUNT,
    /** A part of a whole, in per cent. */
    SHARE,
    /** One figure to another. */
    RATIO,
    /** Done or not. */
    MILESTONE
}
