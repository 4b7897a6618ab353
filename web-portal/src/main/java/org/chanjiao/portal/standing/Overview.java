package org.chanjiao.portal.standing;

import java.util.List;
import org.chanjiao.standing.LightTotals;
import org.chanjiao.standing.StandingFault;
import org.chanjiao.standing.StandingRow;

/**
 * The lights of a place.
 *
 * @param exceptions the targets with a red or yellow light, the worst first
 * @param allHref the list of all its targets
 * @param nearHref the list of those whose last day is near
 * @param faults stored figures that a check had to put right
 */
record Overview(
        LightTotals totals,
        List<LightRow.Count> counts,
        String allHref,
        String nearHref,
        List<StandingRow> exceptions,
        List<LightRow> policies,
        List<LightRow> units,
        List<LightRow> regions,
        List<StandingFault> faults) {

    public boolean isEmpty() {
        return totals.targets() == 0;
    }
}
