package org.chanjiao.certification;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands (发改社会〔2019〕590号：自愿申报、复核确认、入库培育、认证评价、目录、动态管理). */
public enum CaseState {
    /** 草稿. */
    DRAFT,
    /** 已申报. */
    SUBMITTED,
    /** 补正. */
    SUPPLEMENT,
    /** 已受理, waiting for the recommendation of the level below. */
    ACCEPTED,
    /** 复核: all owners decide. */
    UNDER_REVIEW,
    /** 入库公示. */
    POOL_PUBLICITY,
    /** 入库培育. */
    CULTIVATING,
    /** 认证评价. */
    ASSESSMENT,
    /** 认证公示, or the publicity of a result where nothing is cultivated. */
    CERT_PUBLICITY,
    /** 认证目录. */
    CERTIFIED,
    /** 到期复核. */
    RECHECK,
    /** 异议处理. */
    OBJECTION,
    /** 不予通过. */
    REJECTED,
    /** 逾期未补正. */
    LAPSED,
    /** 已撤回 by the applicant. */
    WITHDRAWN,
    /** 移出: on its own wish, after a failed recheck, a merger, a dissolution. */
    REMOVED,
    /** 取消资格, with a bar on re-application. */
    REVOKED;

    private static final Set<CaseState> FINAL = EnumSet.of(REJECTED, LAPSED, WITHDRAWN, REMOVED, REVOKED);

    Set<CaseState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(ACCEPTED, UNDER_REVIEW, SUPPLEMENT, REJECTED, WITHDRAWN);
            case SUPPLEMENT -> EnumSet.of(SUBMITTED, LAPSED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(UNDER_REVIEW, REJECTED, WITHDRAWN);
            case UNDER_REVIEW -> EnumSet.of(POOL_PUBLICITY, CERT_PUBLICITY, REJECTED, WITHDRAWN);
            case POOL_PUBLICITY -> EnumSet.of(CULTIVATING, OBJECTION);
            case CULTIVATING -> EnumSet.of(ASSESSMENT, REMOVED, REVOKED);
            case ASSESSMENT -> EnumSet.of(CERT_PUBLICITY, CULTIVATING, REMOVED, REVOKED);
            case CERT_PUBLICITY -> EnumSet.of(CERTIFIED, OBJECTION);
            case CERTIFIED -> EnumSet.of(RECHECK, REMOVED, REVOKED);
            case RECHECK -> EnumSet.of(CERTIFIED, REMOVED, REVOKED);
            case OBJECTION -> EnumSet.of(REJECTED, POOL_PUBLICITY, CERT_PUBLICITY);
            case REJECTED, LAPSED, WITHDRAWN, REMOVED, REVOKED -> EnumSet.noneOf(CaseState.class);
        };
    }

    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** Whether the applicant may write in it. */
    public boolean isWritable() {
        return this == DRAFT || this == SUPPLEMENT;
    }

    /** Whether the applicant may still take it back. */
    public boolean isWithdrawable() {
        return next().contains(WITHDRAWN);
    }

    public boolean isPublicity() {
        return this == POOL_PUBLICITY || this == CERT_PUBLICITY;
    }

    /** Whether it stands in the pool or the directory, and with it incentives and the duty of a yearly report. */
    public boolean isListed() {
        return this == CULTIVATING
                || this == ASSESSMENT
                || this == CERT_PUBLICITY
                || this == CERTIFIED
                || this == RECHECK;
    }
}
