package org.chanjiao.reporting;

/** What a line asks for. */
public enum LineKind {
    /** What was done for a task, what hinders it, what comes next. */
    TASK,
    /** A figure that the task promises. */
    FIGURE
}
