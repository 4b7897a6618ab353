package org.chanjiao.progress.rollup;

import java.util.List;
import org.chanjiao.progress.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How far a unit is with the tasks it answers for: a task it leads weighs 1, one it supports 0.5.
 *
 * @param figure 0 to 1; none where none of its tasks has a figure
 * @param leading how many of the tasks with a figure it leads
 * @param supporting how many of them it supports
 */
public record UnitFigure(LightCounts lights, @Nullable Fraction figure, int leading, int supporting) {

    /** The part a unit has in a task. */
    public enum Part {
        LEAD(Fraction.ONE),
        SUPPORT(Fraction.of(1, 2));

        private final Fraction weight;

        Part(Fraction weight) {
            this.weight = weight;
        }
    }

    /** A task as one unit answers for it. */
    public record Duty(TaskFigure task, Part part) {

        private boolean isCountedAs(Part wanted) {
            return part == wanted && task.figure() != null;
        }
    }

    public static UnitFigure of(List<Duty> duties) {
        WeightedMean mean = new WeightedMean();
        for (Duty duty : duties) {
            if (duty.task().figure() != null) {
                mean.add(duty.part().weight, duty.task().figure());
            }
        }
        LightCounts lights = LightCounts.sum(
                duties.stream().map(duty -> duty.task().lights()).toList());
        return new UnitFigure(lights, mean.figure(), count(duties, Part.LEAD), count(duties, Part.SUPPORT));
    }

    /** How the figure came about, for the reader. */
    public String explanation() {
        if (figure == null) {
            return "尚无可计分的任务";
        }
        return "牵头 " + leading + " 项按 1、配合 " + supporting + " 项按 0.5 加权平均";
    }

    private static int count(List<Duty> duties, Part part) {
        return (int) duties.stream().filter(duty -> duty.isCountedAs(part)).count();
    }
}
