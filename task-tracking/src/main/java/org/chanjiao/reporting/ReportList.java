package org.chanjiao.reporting;

/** Which reports a list holds; each is one condition, so that a count and its rows cannot differ. */
public enum ReportList {
    /** 全部. */
    ALL("true"),
    /** 待办: to be filled in by the own unit. */
    OPEN("r.status in ('DRAFT', 'RETURNED') and r.organisation_id = :sightUnit"),
    /** 临期: never sent and due within ten days. */
    NEAR("r.first_submitted_at is null and r.due_on between :today and :near"),
    /** 逾期: never sent and past due. */
    LATE("r.first_submitted_at is null and r.due_on < :today"),
    /** 被退回: sent back or opened for a correction. */
    RETURNED("r.status = 'RETURNED'"),
    /** 待审: with a reviewer. */
    UNDER_REVIEW("r.status in ('UNIT_REVIEW', 'BUREAU_REVIEW')"),
    /** 已通过. */
    ACCEPTED("r.status = 'ACCEPTED'"),
    /** 更正申请: the unit asks for an accepted figure to be put right. */
    CORRECTION("r.correction_asked"),
    /** What this person may review now: named to them or to nobody, and not sent by them. */
    TO_REVIEW(
            """
            (r.status = 'UNIT_REVIEW' and :inside and r.organisation_id = :sightUnit
              or r.status = 'BUREAU_REVIEW' and :bureau and r.region_code like :sightPrefix || '%')
            and r.submitted_by <> :self and (r.reviewer_id is null or r.reviewer_id = :self)""");

    private final String condition;

    ReportList(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
