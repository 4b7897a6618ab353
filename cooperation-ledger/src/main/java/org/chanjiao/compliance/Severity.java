package org.chanjiao.compliance;

/** How much a finding weighs, as its source has it. */
public enum Severity {
    /** The source encourages; nothing is asked. */
    HINT,
    /** The source says 原则上 or 一般: the item is saved and the finding stays beside it. */
    WARNING,
    /** The source forbids: the item is not saved like this. */
    BLOCK
}
