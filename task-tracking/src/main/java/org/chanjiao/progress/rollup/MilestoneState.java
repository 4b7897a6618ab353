package org.chanjiao.progress.rollup;

import org.chanjiao.progress.Fraction;
import org.jspecify.annotations.Nullable;

/** Where a task without judged targets stands; only a finished one has a figure. */
public enum MilestoneState {
    /** 未启动. */
    NOT_STARTED,
    /** 推进中. */
    UNDER_WAY,
    /** 已完成. */
    DONE;

    @Nullable
    Fraction figure() {
        return this == DONE ? Fraction.ONE : null;
    }
}
