package org.chanjiao.evidence;

import java.time.Instant;
import java.util.UUID;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * A cited statistic as it stands.
 *
 * @param checkedBy who compared it with the document, never who entered it; null until then
 */
public record Statistic(
        StatisticId id,
        TargetId target,
        RegionCode region,
        NewStatistic words,
        Instant enteredAt,
        UUID enteredBy,
        String enteredByName,
        @Nullable Instant checkedAt,
        @Nullable String checkedBy,
        boolean withdrawn,
        long version) {}
