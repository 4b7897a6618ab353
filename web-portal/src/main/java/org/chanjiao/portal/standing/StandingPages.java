package org.chanjiao.portal.standing;

import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.progress.Light;
import org.chanjiao.standing.Dashboards;
import org.chanjiao.standing.LightTotals;
import org.chanjiao.standing.StandingChecks;
import org.chanjiao.standing.StandingFilter;
import org.chanjiao.standing.StandingLists;
import org.springframework.stereotype.Component;

/** Gathers what the overview of a place shows. */
@Component
@RequiredArgsConstructor
class StandingPages {

    private static final int EXCEPTIONS = 15;
    private static final int LINES = 100;
    private static final int FAULTS = 5;

    private final Dashboards dashboards;
    private final StandingLists lists;
    private final StandingChecks checks;

    Overview of(RegionCode place) {
        LightTotals totals = dashboards.totals(place);
        Link targets = targets(place);
        return new Overview(
                totals,
                LightRow.counts(totals, targets),
                targets.href(),
                targets.with("nearDue", "true").href(),
                lists.page(new StandingFilter(place, null, null, null, false), null, EXCEPTIONS).stream()
                        .filter(row -> row.standing().light() == Light.RED
                                || row.standing().light() == Light.YELLOW)
                        .toList(),
                dashboards.policies(place, LINES).stream()
                        .map(line -> LightRow.of(line, "/policies/" + line.id(), targets.with("policy", line.id())))
                        .toList(),
                dashboards.units(place, LINES).stream()
                        .map(line -> LightRow.of(
                                line,
                                Link.to("/tasks").with("unit", line.id()).href(),
                                targets.with("unit", line.id())))
                        .toList(),
                dashboards.regions(place, LINES).stream()
                        .map(line -> LightRow.of(
                                line,
                                Link.to("/standings").with("region", line.id()).href(),
                                targets(RegionCode.of(line.id()))))
                        .toList(),
                checks.latest(place, FAULTS));
    }

    Link targets(RegionCode place) {
        return Link.to("/standings/targets").with("region", place.value());
    }
}
