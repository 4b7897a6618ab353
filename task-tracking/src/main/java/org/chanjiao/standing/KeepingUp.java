package org.chanjiao.standing;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.evidence.FactsChanged;
import org.chanjiao.measure.MeasureEvent;
import org.chanjiao.measure.MeasuresDerived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings figures up to date as soon as what they rest on changes, in the same transaction. */
@Component
@RequiredArgsConstructor
class KeepingUp {

    private final Standings standings;

    @EventListener
    void on(FactsChanged event) {
        standings.revalue(event.targets());
    }

    @EventListener
    void on(MeasuresDerived event) {
        standings.revalue(event.policy());
    }

    @EventListener
    void on(MeasureEvent.Edited event) {
        standings.revalue(Set.of(event.target()));
    }

    @EventListener
    void on(MeasureEvent.ThresholdsSet event) {
        standings.revalue(event.policy());
    }
}
