package org.chanjiao.task;

/** How a unit answers for a task. */
public enum ResponsibilityRole {
    /** 牵头: reports for the task. */
    LEAD,
    /** 配合: contributes. */
    SUPPORT
}
