package org.chanjiao.scheme;

/**
 * How a scheme's cases run. Days are working days; 0 means that the step or limit does not exist.
 *
 * @param recommended whether the level below recommends before the review
 * @param acceptanceDays for acceptance after filing
 * @param supplementDays for the applicant to put right what was sent back
 * @param reviewDays for the review by all owners
 * @param publicityDays of each publicity
 * @param objectionDays for the handling of an objection
 * @param cultivationYears calendar years in the pool before certification may be decided; 0 where listing is the result
 * @param planMonths after entry into the pool within which the three-year plan is due
 * @param annualReportDue day of the following year, {@code 01-31}; blank where no annual report is asked
 * @param validityYears of a certificate
 * @param banYears without re-application after a revocation
 * @param source document and article the figures come from
 */
public record Terms(
        boolean recommended,
        int acceptanceDays,
        int supplementDays,
        int reviewDays,
        int publicityDays,
        int objectionDays,
        int cultivationYears,
        int planMonths,
        String annualReportDue,
        int validityYears,
        int banYears,
        String source) {

    /** Whether an approved applicant first spends time in the pool. */
    public boolean cultivates() {
        return cultivationYears > 0;
    }
}
