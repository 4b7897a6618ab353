package org.chanjiao.reader;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a policy's text.
 *
 * @param region full path of the place's name
 * @param end null while it is in force
 * @param current number of the text in force
 * @param shown number of the text on this page
 * @param versions all texts, the newest first
 */
public record PolicyHead(
        PolicyId id,
        String title,
        @Nullable String noticeTitle,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String topic,
        @Nullable String addressees,
        PolicyLevel level,
        RegionCode regionCode,
        String region,
        PolicyStatus status,
        @Nullable End end,
        int current,
        int shown,
        List<TextVersion> versions) {

    /**
     * How it ceased to bind.
     *
     * @param successorTitle null with the successor
     */
    public record End(LocalDate on, String reason, @Nullable PolicyId successor, @Nullable String successorTitle) {}

    /** One text of the policy and when it went live. */
    public record TextVersion(int number, OffsetDateTime publishedAt) {}
}
