package org.chanjiao.extraction;

/** Which part of a plan a task belongs to. */
public enum TaskKind {
    /** 主要任务、重点任务 and every other body chapter. */
    MEASURE,
    /** 保障措施、组织实施 and their like. */
    SAFEGUARD
}
