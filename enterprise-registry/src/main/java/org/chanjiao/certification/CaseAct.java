package org.chanjiao.certification;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do with a case next. */
public enum CaseAct {
    WRITE,
    WITHDRAW,
    ACCEPT,
    SUPPLEMENT,
    REFUSE,
    RECOMMEND,
    DECIDE,
    PLAN,
    REPORT,
    ASSESS,
    CONCLUDE_ASSESSMENT,
    RECHECK,
    CONCLUDE_RECHECK,
    REVOKE,
    REMOVE;

    /** What the applicant may do in a state. */
    static Set<CaseAct> ofApplicant(CaseState state) {
        Set<CaseAct> acts = EnumSet.noneOf(CaseAct.class);
        if (state.isWritable()) {
            acts.add(WRITE);
        }
        if (state.isWithdrawable()) {
            acts.add(WITHDRAW);
        }
        if (state == CaseState.CULTIVATING) {
            acts.add(PLAN);
        }
        if (state.isListed()) {
            acts.add(REPORT);
        }
        return acts;
    }

    /** What the offices may do in a state. */
    static Set<CaseAct> ofOffice(CaseState state) {
        return switch (state) {
            case SUBMITTED -> EnumSet.of(ACCEPT, SUPPLEMENT, REFUSE);
            case ACCEPTED -> EnumSet.of(RECOMMEND, REFUSE);
            case UNDER_REVIEW -> EnumSet.of(DECIDE);
            case CULTIVATING -> EnumSet.of(ASSESS, REVOKE, REMOVE);
            case ASSESSMENT -> EnumSet.of(CONCLUDE_ASSESSMENT, REVOKE, REMOVE);
            case CERTIFIED -> EnumSet.of(RECHECK, REVOKE, REMOVE);
            case RECHECK -> EnumSet.of(CONCLUDE_RECHECK, REVOKE);
            default -> EnumSet.noneOf(CaseAct.class);
        };
    }
}
