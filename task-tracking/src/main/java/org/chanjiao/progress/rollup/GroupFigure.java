package org.chanjiao.progress.rollup;

import java.util.List;
import org.chanjiao.progress.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How far a policy or a region is: the lights first, then one figure.
 *
 * @param figure the plain mean of the tasks that have a figure, 0 to 1; none where no task has one
 * @param tasks how many tasks there are
 * @param tasksWithFigure how many of them the mean is about
 */
public record GroupFigure(LightCounts lights, @Nullable Fraction figure, int tasks, int tasksWithFigure) {

    public static GroupFigure of(List<TaskFigure> tasks) {
        WeightedMean mean = new WeightedMean();
        int withFigure = 0;
        for (TaskFigure task : tasks) {
            if (task.figure() != null) {
                mean.add(Fraction.ONE, task.figure());
                withFigure++;
            }
        }
        LightCounts lights =
                LightCounts.sum(tasks.stream().map(TaskFigure::lights).toList());
        return new GroupFigure(lights, mean.figure(), tasks.size(), withFigure);
    }
}
