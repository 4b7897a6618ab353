package org.chanjiao.reporting;

/** What can happen to a report. */
public enum StepKind {
    SUBMITTED,
    PASSED_INSIDE,
    ACCEPTED,
    RETURNED,
    HANDED_OVER,
    UNLOCKED,
    /** The unit asks for an accepted figure to be put right. */
    CORRECTION_ASKED,
    /** The bureau leaves the figure as it is. */
    CORRECTION_DECLINED,
    /** The bureau puts an accepted figure right in one act. */
    RESTATED
}
