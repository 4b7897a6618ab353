package org.chanjiao.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.TargetId;
import org.chanjiao.target.TargetStatus;
import org.chanjiao.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * One target on its own page: what is promised, in which words, by whom, and how the promise itself changed.
 *
 * @param task the task that holds it; null for a figure of the goals chapter
 * @param sectionPath where it stands when it belongs to no task
 * @param sentence the sentence as published, cut at the phrase that states the figure
 * @param literalReading what the damaged text literally says and what a person answered; null when undamaged
 * @param original the first statement of the same commitment; null for a first statement
 */
public record TargetSheet(
        TargetId id,
        PolicyId policy,
        String policyTitle,
        @Nullable String documentNumber,
        String region,
        int textNumber,
        @Nullable TaskLink task,
        @Nullable String sectionPath,
        Commitment commitment,
        Sentence sentence,
        @Nullable String literalReading,
        TargetStatus status,
        List<TaskUnit> units,
        @Nullable Statement original,
        List<Statement> restatements,
        List<Revision> revisions) {

    /** The task that a target belongs to. */
    public record TaskLink(TaskId id, int ordinal, String path, String title) {}

    /** A sentence around a phrase. */
    public record Sentence(String before, String phrase, String after) {

        /** Cuts a sentence; {@code start} and {@code end} are code points from its beginning. */
        static Sentence of(String sentence, int start, int end) {
            int length = sentence.codePointCount(0, sentence.length());
            int from = sentence.offsetByCodePoints(0, Math.min(start, length));
            int to = sentence.offsetByCodePoints(0, Math.min(end, length));
            return new Sentence(sentence.substring(0, from), sentence.substring(from, to), sentence.substring(to));
        }
    }

    /** Another place that states the same commitment. */
    public record Statement(TargetId id, @Nullable String place, String sentence) {}

    /** A change of the target itself, as when a corrected text says another figure. */
    public record Revision(
            int number,
            OffsetDateTime changedAt,
            @Nullable String changedBy,
            String reason,
            String before,
            String after) {}

    /** Share of the figure that "about" allows, in per cent; null when the figure is exact or bounded. */
    public @Nullable BigDecimal tolerancePercent() {
        BigDecimal tolerance = commitment.tolerance();
        return tolerance == null ? null : tolerance.movePointRight(2);
    }

    /** The figure as a page shows it, without its unit: ≥50, 10—15, about 20. */
    public String figure() {
        return switch (commitment.bound()) {
            case AT_LEAST -> "≥" + plain(commitment.low());
            case AT_MOST -> "≤" + plain(commitment.high());
            case EXACTLY -> plain(commitment.low());
            case RANGE -> plain(commitment.low()) + "—" + plain(commitment.high());
            case ABOUT -> "≈" + plain(commitment.low());
        };
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    public @Nullable LocalDate deadline() {
        return commitment.deadlineOn();
    }
}
