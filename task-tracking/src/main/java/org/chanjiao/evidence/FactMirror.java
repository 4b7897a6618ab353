package org.chanjiao.evidence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.target.TargetId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps facts what queries on ledgers make them: two statements for each target, however many items there are. */
@Component
@RequiredArgsConstructor
public class FactMirror {

    private static final String OF_LEDGERS = "source_kind in ('LEDGER_ITEM', 'REGISTER')";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Makes the facts that ledgers give these targets what the queries say now, and tells once of all that changed. */
    public void refresh(List<Mirror> mirrors) {
        Set<TargetId> touched = new HashSet<>();
        for (Mirror mirror : mirrors) {
            if (clear(mirror) + fill(mirror) > 0) {
                touched.add(mirror.target());
            }
        }
        tell(touched);
    }

    /** Takes away what ledgers gave a target. */
    public void clear(TargetId target) {
        database.sql("delete from fact where target_id = ? and " + OF_LEDGERS)
                .param(target.value())
                .update();
        tell(Set.of(target));
    }

    private int clear(Mirror mirror) {
        String some = mirror.items().isEmpty()
                ? ""
                : " and source_id in (select i.id from ledger_item i where " + mirror.items() + ")";
        return database.sql("delete from fact where target_id = :target and " + OF_LEDGERS + some)
                .param("target", mirror.target().value())
                .params(mirror.parameters())
                .update();
    }

    private int fill(Mirror mirror) {
        String some = mirror.items().isEmpty() ? "" : " and " + mirror.items();
        return database.sql(
                        """
                        insert into fact (target_id, region_code, fact_on, value, numerator, denominator, grade, entity, entity_name,
                                          source_kind, source_id, recorded_at)
                        select :target, f.region_code, f.fact_on, f.value, f.numerator, f.denominator, f.grade, f.entity,
                               f.entity_name, f.source_kind, f.source_id, cast(:now as timestamptz)
                        from (%s) f order by f.fact_on, f.grade"""
                                .formatted(mirror.select() + some))
                .param("target", mirror.target().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .params(mirror.parameters())
                .update();
    }

    private void tell(Set<TargetId> touched) {
        if (!touched.isEmpty()) {
            events.publishEvent(new FactsChanged(touched));
        }
    }
}
