package org.chanjiao.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * A report as lists show it.
 *
 * @param reviewer whom the submitter named, null for whoever of the bureau comes first
 * @param flags how many cross-checks spoke against it when it was sent
 * @param today the day it is looked at
 */
public record ReportHead(
        ReportId id,
        String number,
        PolicyId policy,
        String policyTitle,
        String unit,
        ReportDays days,
        ReportStatus status,
        boolean correcting,
        @Nullable String reviewer,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Instant firstSubmittedAt,
        int flags,
        LocalDate today) {

    private static final int NEAR_DAYS = 10;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public String period() {
        return days.period().label();
    }

    /** Never sent, and past the day on which it was due. */
    public boolean isLate() {
        return firstSubmittedAt == null && today.isAfter(days.dueOn());
    }

    /** Never sent, and due within {@value #NEAR_DAYS} days. */
    public boolean isNear() {
        return firstSubmittedAt == null
                && !isLate()
                && !today.plusDays(NEAR_DAYS).isBefore(days.dueOn());
    }

    /** The reviewer's own clock: days since it was sent, 0 where it was not. */
    public long daysWaiting() {
        return submittedAt == null ? 0 : ChronoUnit.DAYS.between(LocalDate.ofInstant(submittedAt, ZONE), today);
    }

    /** Days to the day it is due, negative after it. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, days.dueOn());
    }

    static LocalDate nearUntil(LocalDate today) {
        return today.plusDays(NEAR_DAYS);
    }
}
