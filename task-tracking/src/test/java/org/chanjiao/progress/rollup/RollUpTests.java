package org.chanjiao.progress.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.chanjiao.progress.Fraction;
import org.chanjiao.progress.Light;
import org.junit.jupiter.api.Test;

class RollUpTests {

    private static final LightCounts NO_LIGHTS = LightCounts.of(List.of());

    @Test
    void taskIsWeightedMeanOfItsJudgedTargets() {
        TaskFigure task = TaskFigure.of(
                List.of(judged("基地", 1, Light.GREEN, Fraction.ONE), judged("培训", 3, Light.YELLOW, Fraction.of(1, 3))),
                MilestoneState.UNDER_WAY);
        assertThat(task.figure()).isEqualTo(Fraction.of(1, 2));
        assertThat(task.unreported()).isEmpty();
        assertThat(task.lights().of(Light.GREEN)).isEqualTo(1);
        assertThat(task.lights().of(Light.RED)).isZero();
    }

    @Test
    void unreportedTargetCountsZeroAndIsNamed() {
        TaskFigure task = TaskFigure.of(
                List.of(judged("基地", 1, Light.GREEN, Fraction.ONE), judged("培训", 1, Light.GREY, null)),
                MilestoneState.DONE);
        assertThat(task.figure()).isEqualTo(Fraction.of(1, 2));
        assertThat(task.unreported()).containsExactly("培训");
    }

    @Test
    void shownOnlyTargetGivesLightButNoFigure() {
        TargetResult vision = new TargetResult("远景", BigDecimal.ONE, false, false, Light.GREY, null);
        TaskFigure task = TaskFigure.of(
                List.of(vision, judged("基地", 1, Light.RED, Fraction.of(1, 4))), MilestoneState.NOT_STARTED);
        assertThat(task.figure()).isEqualTo(Fraction.of(1, 4));
        assertThat(task.unreported()).isEmpty();
        assertThat(task.lights().of(Light.GREY)).isEqualTo(1);
    }

    @Test
    void restatementIsNotSecondTarget() {
        TargetResult again = new TargetResult("重述", BigDecimal.TEN, true, true, Light.RED, Fraction.ZERO);
        TaskFigure task =
                TaskFigure.of(List.of(again, judged("基地", 1, Light.GREEN, Fraction.ONE)), MilestoneState.UNDER_WAY);
        assertThat(task.figure()).isEqualTo(Fraction.ONE);
        assertThat(task.lights().of(Light.RED)).isZero();
    }

    @Test
    void taskWithoutJudgedTargetsStandsByItsMilestone() {
        assertThat(TaskFigure.of(List.of(), MilestoneState.NOT_STARTED).figure())
                .isNull();
        assertThat(TaskFigure.of(List.of(), MilestoneState.UNDER_WAY).figure()).isNull();
        assertThat(TaskFigure.of(List.of(), MilestoneState.DONE).figure()).isEqualTo(Fraction.ONE);
    }

    @Test
    void weightsOfZeroGiveNoFigureAndNegativeOnesAreRefused() {
        assertThat(TaskFigure.of(List.of(judged("基地", 0, Light.GREEN, Fraction.ONE)), MilestoneState.DONE)
                        .figure())
                .isNull();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> judged("基地", -1, Light.GREEN, Fraction.ONE))
                .withMessageContaining("基地");
    }

    @Test
    void policyIsMeanOverTasksWithFigure() {
        GroupFigure policy = GroupFigure.of(List.of(task(Fraction.ONE), task(Fraction.of(1, 2)), task(null)));
        assertThat(policy.figure()).isEqualTo(Fraction.of(3, 4));
        assertThat(policy.tasks()).isEqualTo(3);
        assertThat(policy.tasksWithFigure()).isEqualTo(2);
        assertThat(GroupFigure.of(List.of(task(null))).figure()).isNull();
    }

    @Test
    void policySumsTheLightsOfItsTasks() {
        TaskFigure red = new TaskFigure(null, List.of(), LightCounts.of(List.of(Light.RED, Light.GREY)));
        GroupFigure policy = GroupFigure.of(List.of(red, red));
        assertThat(policy.lights().of(Light.RED)).isEqualTo(2);
        assertThat(policy.lights().of(Light.GREY)).isEqualTo(2);
        assertThat(policy.lights().of(Light.GREEN)).isZero();
    }

    @Test
    void unitWeighsLeadOneAndSupportHalfAndSaysSo() {
        UnitFigure unit = UnitFigure.of(List.of(
                new UnitFigure.Duty(task(Fraction.ONE), UnitFigure.Part.LEAD),
                new UnitFigure.Duty(task(Fraction.of(1, 4)), UnitFigure.Part.SUPPORT),
                new UnitFigure.Duty(task(null), UnitFigure.Part.LEAD)));
        assertThat(unit.figure()).isEqualTo(Fraction.of(3, 4));
        assertThat(unit.explanation()).isEqualTo("牵头 1 项按 1、配合 1 项按 0.5 加权平均");
        assertThat(UnitFigure.of(List.of()).explanation()).isEqualTo("尚无可计分的任务");
    }

    @Test
    void percentageOfRegionComesFromSums() {
        RegionShare region = RegionShare.sum(List.of(share(1, 1), share(20, 99), share(0, 0)));
        assertThat(region.percent()).isEqualTo(Fraction.of(21));
        assertThat(RegionShare.sum(List.of()).percent()).isNull();
    }

    @Test
    void sharedItemCountsOnce() {
        CountedItem shared = new CountedItem("基地-1", BigDecimal.ONE);
        assertThat(CountedItem.total(List.of(shared, shared, new CountedItem("基地-2", BigDecimal.TEN))))
                .isEqualTo(Fraction.of(11));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CountedItem.total(List.of(shared, new CountedItem("基地-1", BigDecimal.TEN))));
    }

    private static TargetResult judged(String name, int weight, Light light, Fraction attainment) {
        return new TargetResult(name, BigDecimal.valueOf(weight), true, false, light, attainment);
    }

    private static TaskFigure task(Fraction figure) {
        return new TaskFigure(figure, List.of(), NO_LIGHTS);
    }

    private static RegionShare share(int numerator, int denominator) {
        return new RegionShare(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
