package org.chanjiao.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitmentRulesTests {

    @Test
    void acceptsARangeInOrder() {
        assertThat(CommitmentRules.brokenBy(schools(Bound.RANGE, "3", "5"))).isEmpty();
        assertThat(CommitmentRules.brokenBy(schools(Bound.RANGE, "5", "3"))).containsExactly("target.rule.order");
    }

    @Test
    void wantsTheBoundThatTheComparatorSpeaksOf() {
        assertThat(CommitmentRules.brokenBy(schools(Bound.AT_LEAST, null, "5"))).containsExactly("target.rule.bounds");
        assertThat(CommitmentRules.brokenBy(schools(Bound.AT_MOST, "5", null))).containsExactly("target.rule.bounds");
        assertThat(CommitmentRules.brokenBy(schools(Bound.EXACTLY, "5.0", "5"))).isEmpty();
    }

    @Test
    void refusesAStartAfterTheDeadline() {
        Commitment backwards = new Commitment(
                "5所",
                "学校",
                Bound.EXACTLY,
                BigDecimal.TEN,
                BigDecimal.TEN,
                null,
                "所",
                LocalDate.of(2029, 1, 1),
                LocalDate.of(2028, 12, 31),
                Period.CUMULATIVE,
                null,
                TargetScope.PLAN,
                TargetType.GOAL);

        assertThat(CommitmentRules.brokenBy(backwards)).containsExactly("target.rule.dates");
    }

    @Test
    void asksForADeadlineOfGoalsToBeReachedOnceOnly() {
        assertThat(schools(Bound.AT_LEAST, "5", null).lacksDeadline()).isTrue();
        assertThat(schools(Bound.AT_LEAST, "5", null)
                        .until(LocalDate.of(2028, 12, 31))
                        .lacksDeadline())
                .isFalse();
    }

    @Test
    void saysTheSettledFigureWhereItIsNotThePrintedOne() {
        Commitment printed = schools(Bound.AT_LEAST, "5", null);

        assertThat(schools(Bound.AT_LEAST, "5.00", null)
                        .wordedUnlessLike(printed)
                        .quantityText())
                .isEqualTo("5所");
        assertThat(schools(Bound.RANGE, "2", "3").wordedUnlessLike(printed).quantityText())
                .isEqualTo("2—3所");
    }

    private static Commitment schools(Bound bound, @Nullable String low, @Nullable String high) {
        return new Commitment(
                "5所",
                "示范学校",
                bound,
                number(low),
                number(high),
                null,
                "所",
                null,
                null,
                Period.CUMULATIVE,
                null,
                TargetScope.PLAN,
                TargetType.GOAL);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
