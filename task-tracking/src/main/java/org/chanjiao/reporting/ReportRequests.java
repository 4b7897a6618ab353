package org.chanjiao.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.organisation.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks units for reports: on the first day of each period, when a policy is published and when more is to be asked. */
@Service
@RequiredArgsConstructor
public class ReportRequests {

    private final ReportCycleRepository cycles;
    private final ReportRepository reports;
    private final Questionnaire questionnaire;
    private final ReportNumbers numbers;
    private final Prefill prefill;
    private final ReportCalendar calendar;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    /**
     * Asks for everything that the present periods of all open cycles ask and nobody was asked yet; doing it again changes
     * nothing.
     *
     * @return how many reports were born or grew
     */
    @Transactional
    public int askAll() {
        return cycles.findByStatus(CycleStatus.OPEN).stream()
                .mapToInt(this::ask)
                .sum();
    }

    /** The same for one cycle. Reports that are with a reviewer or accepted are left alone. */
    int ask(ReportCycle cycle) {
        if (!cycle.asksOn(calendar.today())) {
            return 0;
        }
        lock(cycle);
        ReportPeriod period = cycle.terms().frequency().at(calendar.today());
        ReportDays days = calendar.days(period, cycle.terms());
        Map<UUID, Report> there = reports
                .findByPolicyIdAndDaysFrequencyAndDaysFirstDay(cycle.policyId(), days.frequency(), days.firstDay())
                .stream()
                .collect(Collectors.toMap(Report::organisationId, Function.identity()));
        List<Report> asked = new ArrayList<>();
        questionnaire.of(cycle).forEach((unit, lines) -> {
            Report report = there.containsKey(unit) ? there.get(unit) : born(cycle, unit, days);
            if (report.status().isWritable() && report.ask(lines)) {
                prefill.fill(report);
                reports.flush();
                asked.add(report);
            } else if (report.status().isWritable()) {
                prefill.count(report);
            }
        });
        if (!asked.isEmpty()) {
            events.publishEvent(new ReportEvent.ReportsAsked(cycle.policy(), period.label(), asked.size()));
        }
        return asked.size();
    }

    private Report born(ReportCycle cycle, UUID unit, ReportDays days) {
        String number = numbers.next(cycle.region(), days.period());
        return reports.save(new Report(number, cycle, new OrganisationId(unit), days, calendar.now()));
    }

    /** Keeps a second node from asking the same. */
    private void lock(ReportCycle cycle) {
        database.sql("select policy_id from report_cycle where policy_id = ? for update")
                .param(cycle.policyId())
                .query(UUID.class)
                .single();
    }
}
