package org.chanjiao.certification;

import java.util.List;

/** A step is not possible; nothing was changed. */
public final class CaseRefused extends RuntimeException {

    private final Reason reason;
    private final transient List<String> details;

    /** What stands against it. */
    public enum Reason {
        /** The case cannot go there from where it stands. */
        WRONG_STATE,
        /** Details name the conditions that are missing. */
        NOT_ELIGIBLE,
        /** Details name the fields that are blank. */
        INCOMPLETE,
        NO_OPINION,
        /** Whoever accepted a case does not review it. */
        SAME_PERSON,
        /** The person's unit is none of the scheme's owners. */
        NO_OWNER,
        OPINION_GIVEN,
        /** Another case of the same applicant under the same scheme is not finished. */
        CASE_OPEN,
        /** The first detail is the date on which it becomes possible. */
        BARRED,
        /** The publicity has not ended. */
        PUBLICITY_RUNS,
        /** An objection is not handled. */
        OBJECTION_OPEN,
        /** The first detail is the date on which the time in the pool is over. */
        POOL_TIME,
        NO_PLAN,
        /** The first detail is the year. */
        NO_ANNUAL_REPORT,
        NO_LINK,
        NO_EVIDENCE,
        WRONG_YEAR,
        /** The scheme takes other applicants. */
        WRONG_APPLICANT,
        NO_SUBJECT,
        WINDOW_CLOSED,
        /** Not enough experts have scored, or the score does not pass; details say which. */
        SCORE,
        CHANGED_MEANWHILE
    }

    CaseRefused(Reason reason, String... details) {
        super(reason + " " + List.of(details));
        this.reason = reason;
        this.details = List.of(details);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> details() {
        return details;
    }
}
