package org.chanjiao.reporting;

/** As what a unit is asked about a task. */
public enum LineRole {
    /** It leads the task. */
    LEAD,
    /** It supports the task. */
    SUPPORT,
    /** The bureau lets it report the figures itself. */
    ASSIGNED
}
