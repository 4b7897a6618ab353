package org.chanjiao.standing;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.springframework.stereotype.Service;

/** 进度总览: everything that the overview of a place shows, from one call. */
@Service
@RequiredArgsConstructor
public class Overviews {

    private static final int EXCEPTIONS = 15;
    private static final int LINES = 100;
    private static final int FAULTS = 5;

    private final Dashboards dashboards;
    private final StandingLists lists;
    private final StandingChecks checks;

    public PlaceOverview of(RegionCode place) {
        List<LightLine> places = dashboards.byPlace(place);
        return new PlaceOverview(
                LightTotals.sum(places.stream().map(LightLine::totals).toList()),
                lists.exceptions(place, EXCEPTIONS),
                dashboards.policies(place, LINES),
                dashboards.units(place, LINES),
                places.stream().filter(line -> !line.id().equals(place.value())).toList(),
                checks.latest(place, FAULTS));
    }
}
