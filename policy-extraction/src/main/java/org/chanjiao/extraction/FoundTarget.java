package org.chanjiao.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a quantified commitment, threshold or entitlement.
 *
 * @param phrase shortest span that holds the quantity and its subject
 * @param quantity number, unit and comparator words as written
 * @param low lower bound in base units (人, 元, %), included; null for {@link Comparator#AT_MOST}
 * @param high upper bound in base units, included; null for {@link Comparator#AT_LEAST}
 * @param unit measure word; 月 for 个月, 比值 for a ratio
 * @param startYear first year of a rule (自2021年起), or null
 * @param deadlineYear last year to reach the figure, or null when the text sets none
 * @param sectionPath path of the innermost numbered heading around the statement, or null before the first heading
 * @param taskPath path of the task around the statement, or null outside the tasks
 * @param duplicateOf index in {@link Draft#targets()} of the first statement of the same commitment, or null
 * @param suspect why the figure is probably damaged, or null; bounds are then the suggested ones
 * @param reason why these words were read this way, in Chinese, for the person who confirms
 */
public record FoundTarget(
        String phrase,
        int start,
        int end,
        String quantity,
        int quantityStart,
        int quantityEnd,
        int sentenceStart,
        int sentenceEnd,
        String subject,
        Comparator comparator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String unit,
        @Nullable Integer startYear,
        @Nullable Integer deadlineYear,
        Period period,
        Scope scope,
        TargetType type,
        @Nullable String sectionPath,
        @Nullable String taskPath,
        @Nullable Integer duplicateOf,
        @Nullable Suspicion suspect,
        String reason) {}
