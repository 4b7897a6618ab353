package org.chanjiao.board;

import org.chanjiao.task.TaskId;

/** No task that the reader may see has this id. */
public class UnknownTask extends RuntimeException {
    public UnknownTask(TaskId id) {
        super("no task " + id);
    }
}
