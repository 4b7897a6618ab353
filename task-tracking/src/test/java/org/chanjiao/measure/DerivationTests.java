package org.chanjiao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chanjiao.progress.Target.Accumulation;
import org.chanjiao.progress.Target.Quantity;
import org.chanjiao.progress.Term;
import org.chanjiao.progress.Thresholds;
import org.chanjiao.target.Bound;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.Period;
import org.chanjiao.target.TargetScope;
import org.chanjiao.target.TargetType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTests {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "%, 双师型教师占比, SHARE, STOCK",
        "比值, 生师比, RATIO, STOCK",
        "个, 新建实训基地, COUNT, FLOW",
        "人, 职业院校在校生规模达到, COUNT, STOCK",
        "人次, 每年培训达到, COUNT, FLOW",
        "人, 累计培养技术技能人才, COUNT, FLOW",
        "家, 产教融合型企业达到, COUNT, STOCK",
        "家, 认定产教融合型企业, COUNT, FLOW",
        "场, 校企对接活动达到, COUNT, FLOW"
    })
    void readsQuantityAndAccumulationFromUnitAndWords(
            String unit, String words, Quantity quantity, Accumulation accumulation) {
        Measure measure = Derivation.of(commitment(words, unit, Period.CUMULATIVE, null), words, ISSUED);

        assertThat(measure.quantity()).isEqualTo(quantity);
        assertThat(measure.accumulation()).isEqualTo(accumulation);
    }

    @Test
    void standingFigureIsAStock() {
        Measure measure = Derivation.of(commitment("新建基地", "个", Period.STANDING, null), "新建基地", ISSUED);

        assertThat(measure.accumulation()).isEqualTo(Accumulation.STOCK);
    }

    @Test
    void startsOnTheStatedDayElseOnTheDayOfIssue() {
        LocalDate stated = LocalDate.of(2027, 1, 1);

        assertThat(Derivation.of(commitment("基地", "个", Period.CUMULATIVE, stated), "", ISSUED)
                        .start())
                .isEqualTo(stated);
        assertThat(Derivation.of(commitment("基地", "个", Period.CUMULATIVE, null), "", ISSUED)
                        .start())
                .isEqualTo(ISSUED);
    }

    @Test
    void horizonIsShownAndNeverCountedInYears() {
        Commitment horizon = commitment("规划期", "年", Period.HORIZON, null);

        assertThat(Derivation.of(horizon, "规划期5年", ISSUED)
                        .target(horizon, Thresholds.USUAL)
                        .term()
                        .period())
                .isEqualTo(Term.Period.STANDING);
    }

    private static Commitment commitment(String subject, String unit, Period period, @Nullable LocalDate start) {
        return new Commitment(
                "10" + unit,
                subject,
                Bound.AT_LEAST,
                BigDecimal.TEN,
                null,
                null,
                unit,
                start,
                LocalDate.of(2027, 12, 31),
                period,
                null,
                TargetScope.PLAN,
                period == Period.HORIZON ? TargetType.HORIZON : TargetType.GOAL);
    }
}
