package org.chanjiao.standing;

import org.chanjiao.kernel.Audited;

/**
 * The nightly check found stored figures that differ from their recomputation, and put them right.
 *
 * @param policies how many policies were recomputed
 * @param faults how many figures differed
 */
public record StandingChecked(int policies, int faults) implements Audited {

    @Override
    public String action() {
        return "progress.fault-found";
    }

    @Override
    public String subjectType() {
        return "progress";
    }

    @Override
    public String subjectId() {
        return "check";
    }

    @Override
    public boolean succeeded() {
        return false;
    }

    @Override
    public String summary() {
        return "进度核对：重算 " + policies + " 件政策，发现并更正 " + faults + " 处不一致";
    }
}
