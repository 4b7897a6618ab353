package org.chanjiao.reporting;

/** What can happen to a report. */
public enum StepKind {
    SUBMITTED,
    PASSED_INSIDE,
    ACCEPTED,
    RETURNED,
    HANDED_OVER,
    UNLOCKED
}
