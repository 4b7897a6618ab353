package org.chanjiao.portal.standing;

import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.standing.Overviews;
import org.chanjiao.standing.PlaceOverview;
import org.springframework.stereotype.Component;

/** Gathers what the overview of a place shows. */
@Component
@RequiredArgsConstructor
class StandingPages {

    private final Overviews overviews;

    Overview of(RegionCode place) {
        PlaceOverview found = overviews.of(place);
        Link targets = targets(place);
        return new Overview(
                found.totals(),
                LightRow.counts(found.totals(), targets),
                targets.href(),
                targets.with("nearDue", "true").href(),
                found.exceptions(),
                found.policies().stream()
                        .map(line -> LightRow.of(line, "/policies/" + line.id(), targets.with("policy", line.id())))
                        .toList(),
                found.units().stream()
                        .map(line -> LightRow.of(
                                line,
                                Link.to("/tasks").with("unit", line.id()).href(),
                                targets.with("unit", line.id()).with("own", "true")))
                        .toList(),
                found.places().stream()
                        .map(line -> LightRow.of(
                                line,
                                Link.to("/standings").with("region", line.id()).href(),
                                targets(RegionCode.of(line.id()))))
                        .toList(),
                found.faults());
    }

    Link targets(RegionCode place) {
        return Link.to("/standings/targets").with("region", place.value());
    }
}
