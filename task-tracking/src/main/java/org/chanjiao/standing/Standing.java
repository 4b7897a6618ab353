package org.chanjiao.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.chanjiao.progress.Light;
import org.chanjiao.progress.Verdict.Word;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is, as stored.
 *
 * @param value what verified facts amount to, in the target's unit or in per cent of the members counted; null is not zero
 * @param reportedValue what all facts amount to
 * @param attainment 0 to 1; null without a value or where it is not judged
 * @param expected what should be there on the day; null where there is no pace
 * @param rule the rule of the lights that decided, 1 to 7
 * @param toGreen what is missing to a green light today
 * @param nearDue its last day is at most {@value Valuation#NEAR_DUE_DAYS} days away and it is not met
 * @param facts how many facts it rests on
 * @param updatedAt when the figure last changed
 */
public record Standing(
        TargetId target,
        LocalDate asOf,
        @Nullable BigDecimal value,
        @Nullable BigDecimal reportedValue,
        BigDecimal need,
        @Nullable Boolean met,
        @Nullable BigDecimal attainment,
        @Nullable BigDecimal expected,
        Light light,
        Word word,
        int rule,
        String explanation,
        @Nullable BigDecimal toGreen,
        @Nullable LocalDate forecast,
        boolean nearDue,
        long facts,
        StandingDetail detail,
        Instant updatedAt) {}
