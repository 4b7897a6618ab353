package org.chanjiao.standing;

import java.util.List;

/**
 * The lights of a place and the places in it.
 *
 * @param exceptions targets with a red or yellow light, the worst first
 * @param units those that answer for the place's own policies
 * @param places the places right below, each with all places in it
 * @param faults stored figures that a check had to put right
 */
public record PlaceOverview(
        LightTotals totals,
        List<StandingRow> exceptions,
        List<LightLine> policies,
        List<LightLine> units,
        List<LightLine> places,
        List<StandingFault> faults) {}
