package org.chanjiao.progress.rollup;

import java.util.List;
import java.util.Objects;
import org.chanjiao.progress.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How far a task is.
 *
 * @param figure 0 to 1; none for a task without judged targets that is not finished, or whose weights are all 0
 * @param unreported the judged targets without an attainment, which count 0
 * @param lights of all its targets, restatements left out
 */
public record TaskFigure(@Nullable Fraction figure, List<String> unreported, LightCounts lights) {

    public TaskFigure {
        unreported = List.copyOf(unreported);
    }

    /** The weighted mean of the attainments of its judged targets; the milestone's figure where it has none. */
    public static TaskFigure of(List<TargetResult> targets, MilestoneState milestone) {
        List<TargetResult> judged =
                targets.stream().filter(TargetResult::counts).toList();
        List<String> unreported = judged.stream()
                .filter(target -> target.attainment() == null)
                .map(TargetResult::name)
                .toList();
        LightCounts lights = LightCounts.of(targets.stream()
                .filter(target -> !target.restatement())
                .map(TargetResult::light)
                .toList());
        return new TaskFigure(judged.isEmpty() ? milestone.figure() : mean(judged), unreported, lights);
    }

    private static @Nullable Fraction mean(List<TargetResult> judged) {
        WeightedMean mean = new WeightedMean();
        for (TargetResult target : judged) {
            mean.add(Fraction.of(target.weight()), Objects.requireNonNullElse(target.attainment(), Fraction.ZERO));
        }
        return mean.figure();
    }
}
