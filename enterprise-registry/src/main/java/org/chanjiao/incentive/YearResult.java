package org.chanjiao.incentive;

import java.util.List;

/** The lines of one year's sum. */
public record YearResult(int year, List<Step> steps) {

    public YearResult {
        steps = List.copyOf(steps);
    }
}
