package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How units report against a policy.
 *
 * @param dueDays days after the end of a period by which a report is due, 1 to 60
 * @param graceDays working days after that without the need of a reason, 0 to 30
 * @param supportsReport whether supporting units report as well as leading ones
 * @param innerReview whether a report passes the reviewer of its own unit first, where the unit has one
 */
@Embeddable
public record CycleTerms(
        @Enumerated(EnumType.STRING) @Column(name = "frequency") Frequency frequency,
        @Column(name = "due_days") int dueDays,
        @Column(name = "grace_days") int graceDays,
        @Column(name = "supports_report") boolean supportsReport,
        @Column(name = "inner_review") boolean innerReview) {

    /** What a published policy starts with: quarterly, due on the tenth day after, three working days to spare. */
    public static final CycleTerms USUAL = new CycleTerms(Frequency.QUARTERLY, 10, 3, true, false);

    private static final int MOST_DUE_DAYS = 60;
    private static final int MOST_GRACE_DAYS = 30;

    public CycleTerms {
        if (dueDays < 1 || dueDays > MOST_DUE_DAYS || graceDays < 0 || graceDays > MOST_GRACE_DAYS) {
            throw new IllegalArgumentException("Days out of bounds: " + dueDays + ", " + graceDays);
        }
    }
}
