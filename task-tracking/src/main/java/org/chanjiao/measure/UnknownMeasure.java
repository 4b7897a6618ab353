package org.chanjiao.measure;

import org.chanjiao.target.TargetId;

/** The target is unknown, withdrawn, or restates another one that is counted in its place. */
public final class UnknownMeasure extends RuntimeException {

    UnknownMeasure(TargetId target) {
        super("Not measured: " + target);
    }
}
