package org.chanjiao.extraction;

/** The part a responsible unit plays, as far as the text says. */
public enum UnitRole {
    /** 牵头. */
    LEAD,
    /** 配合、参与. */
    SUPPORT,
    /** The text does not say. */
    UNSTATED
}
