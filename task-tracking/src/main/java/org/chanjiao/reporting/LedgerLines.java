package org.chanjiao.reporting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.binding.BindingEvent;
import org.chanjiao.target.TargetId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets reports that are being filled in follow a decision on what counts for a target; sent ones stay as they are. */
@Component
@RequiredArgsConstructor
class LedgerLines {

    private static final String OPEN =
            """
            select distinct r.id from report r join report_line l on l.report_id = r.id
            where l.target_id = ? and r.status in ('DRAFT', 'RETURNED')
            """;

    private final ReportRepository reports;
    private final JdbcClient database;

    @EventListener
    void on(BindingEvent event) {
        for (UUID id : open(event.target())) {
            Report report = reports.findById(new ReportId(id)).orElseThrow();
            report.lines().stream()
                    .filter(line ->
                            Objects.equals(line.targetId(), event.target().value()))
                    .forEach(line -> follow(line, event));
            reports.flush();
        }
    }

    private static void follow(ReportLine line, BindingEvent event) {
        if (event instanceof BindingEvent.Bound bound) {
            line.countFrom(bound.after());
        } else if (line.isCounted()) {
            line.countNoLonger();
        }
    }

    private List<UUID> open(TargetId target) {
        return database.sql(OPEN).param(target.value()).query(UUID.class).list();
    }
}
