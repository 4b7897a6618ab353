package org.chanjiao.task;

/** What a clause asks for. */
public enum TaskKind {
    /** A measure of the body chapters. */
    MEASURE,
    /** Organisation and safeguards: no figure of its own, yet somebody must do it. */
    SAFEGUARD
}
