package org.chanjiao.board;

import org.chanjiao.target.TargetId;

/** No target that the reader may see has this id. */
public class UnknownTarget extends RuntimeException {
    public UnknownTarget(TargetId id) {
        super("no target " + id);
    }
}
