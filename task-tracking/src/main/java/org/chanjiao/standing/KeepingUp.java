package org.chanjiao.standing;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.evidence.FactsChanged;
import org.chanjiao.ledger.ItemEvent;
import org.chanjiao.ledger.ItemsImported;
import org.chanjiao.measure.MeasureEvent;
import org.chanjiao.measure.MeasuresDerived;
import org.chanjiao.measure.Population;
import org.chanjiao.organisation.OrganisationEvent;
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

    /** A teacher more or less on the roster is a member more or less of every demand on each teacher. */
    @EventListener
    void on(ItemEvent event) {
        if (event.type().equals(Populations.ROSTER)) {
            standings.revalueOf(Population.TEACHERS);
        }
    }

    @EventListener
    void on(ItemsImported event) {
        if (event.type().equals(Populations.ROSTER)) {
            standings.revalueOf(Population.TEACHERS);
        }
    }

    @EventListener
    void on(OrganisationEvent event) {
        standings.revalueOf(Population.SCHOOLS, Population.ENTERPRISES);
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
