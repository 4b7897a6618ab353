package org.chanjiao.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase of a policy commits to, in figures.
 *
 * @param quantityText number, unit and comparator words as printed; as settled where a person read or set another figure
 * @param low lower bound in the base unit, included; null for {@link Bound#AT_MOST}
 * @param high upper bound in the base unit, included; null for {@link Bound#AT_LEAST}
 * @param tolerance share of the figure that {@link Bound#ABOUT} allows, 0.10 = ten per cent
 * @param deadlineOn last day, included; null when the text names none
 * @param periodYears length of {@link Period#PER_N_YEARS} and {@link Period#FIRST_N_YEARS}, null otherwise
 */
@Embeddable
public record Commitment(
        @Column(name = "quantity_text") String quantityText,
        @Column(name = "subject") String subject,
        @Enumerated(EnumType.STRING) @Column(name = "comparator") Bound bound,
        @Column(name = "low") @Nullable BigDecimal low,
        @Column(name = "high") @Nullable BigDecimal high,
        @Column(name = "tolerance") @Nullable BigDecimal tolerance,
        @Column(name = "unit") String unit,
        @Column(name = "start_on") @Nullable LocalDate startOn,
        @Column(name = "deadline_on") @Nullable LocalDate deadlineOn,
        @Enumerated(EnumType.STRING) @Column(name = "period") Period period,
        @Column(name = "period_years") @Nullable Integer periodYears,
        @Enumerated(EnumType.STRING) @Column(name = "scope") TargetScope scope,
        @Enumerated(EnumType.STRING) @Column(name = "type") TargetType type) {

    public Commitment {
        low = plain(low);
        high = plain(high);
        tolerance = plain(tolerance);
    }

    /** Numbers without trailing zeros, so that equal figures are equal records. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A figure that is to be reached but has no last day: a clerk is asked for it. */
    public boolean lacksDeadline() {
        return type == TargetType.GOAL && period == Period.CUMULATIVE && deadlineOn == null;
    }

    public Commitment until(@Nullable LocalDate deadline) {
        return new Commitment(
                quantityText,
                subject,
                bound,
                low,
                high,
                tolerance,
                unit,
                startOn,
                deadline,
                period,
                periodYears,
                scope,
                type);
    }

    /** The same commitment with a figure that a person named for a damaged one; {@code words} are the figure as it reads now. */
    public Commitment reading(
            String words, Bound otherBound, @Nullable BigDecimal otherLow, @Nullable BigDecimal otherHigh) {
        return new Commitment(
                words,
                subject,
                otherBound,
                otherLow,
                otherHigh,
                tolerance,
                unit,
                startOn,
                deadlineOn,
                period,
                periodYears,
                scope,
                type);
    }

    /** The same commitment whose quantity words say its figure, where the figure is no longer the one that the words said. */
    public Commitment wordedUnlessLike(Commitment printed) {
        boolean same = bound == printed.bound
                && Objects.equals(low, printed.low)
                && Objects.equals(high, printed.high)
                && unit.equals(printed.unit);
        return same ? this : reading(figure(), bound, low, high);
    }

    /** In words for people: subject, figure, unit, dates. */
    public String inWords() {
        String from = startOn == null ? "" : "，自" + startOn;
        String to = deadlineOn == null ? "" : "，至" + deadlineOn;
        return subject + " " + figure() + from + to;
    }

    /** The figure with its unit, as tables write it. */
    public String figure() {
        return switch (bound) {
            case AT_LEAST -> "≥" + text(low) + unit;
            case AT_MOST -> "≤" + text(high) + unit;
            case EXACTLY -> text(low) + unit;
            case RANGE -> text(low) + "—" + text(high) + unit;
            case ABOUT -> "约" + text(low) + unit;
        };
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
