package org.chanjiao.reporting;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.measure.MeasuresDerived;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.Policies;
import org.chanjiao.policy.Policy;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.UnknownPolicy;
import org.chanjiao.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cycles of reporting: opened by publication, set by the bureau. */
@Service
@RequiredArgsConstructor
public class ReportCycles {

    private final ReportCycleRepository cycles;
    private final ReportRequests requests;
    private final Policies policies;
    private final ReportCalendar calendar;
    private final Access access;
    private final ApplicationEventPublisher events;

    /** A policy whose targets are settled opens reporting; a corrected text asks for what is new in it. */
    @EventListener
    @Transactional
    public void on(MeasuresDerived derived) {
        ReportCycle cycle = cycles.findById(derived.policy().value()).orElseGet(() -> open(derived.policy()));
        requests.ask(cycle);
    }

    /**
     * Sets the terms; requests born before keep theirs.
     *
     * @param seen the version the terms were read at
     */
    @Transactional
    public void change(PolicyId policy, CycleTerms terms, long seen, Person person) {
        ReportCycle cycle = managed(policy, person);
        requireVersion(cycle, seen);
        String before = cycle.terms().toString();
        cycle.change(terms);
        saved(cycle, "修改填报周期", before, terms.toString());
        requests.ask(cycle);
    }

    /** No new requests from now on. */
    @Transactional
    public void close(PolicyId policy, Person person) {
        ReportCycle cycle = managed(policy, person);
        cycle.close();
        saved(cycle, "关闭填报", CycleStatus.OPEN.name(), CycleStatus.CLOSED.name());
    }

    /** Asks again, from the present period on. */
    @Transactional
    public void reopen(PolicyId policy, Person person) {
        ReportCycle cycle = managed(policy, person);
        cycle.reopen(calendar.today());
        saved(cycle, "重新开启填报", CycleStatus.CLOSED.name(), CycleStatus.OPEN.name());
        requests.ask(cycle);
    }

    /** Lets a school or an enterprise report the figures of a task itself. */
    @Transactional
    public void assign(PolicyId policy, TaskId task, OrganisationId unit, Person person) {
        ReportCycle cycle = managed(policy, person);
        if (cycle.assign(new Assignment(task.value(), unit.value()))) {
            saved(cycle, "指定填报单位", null, unit.toString());
            requests.ask(cycle);
        }
    }

    /** No longer asks it, from the next period on. */
    @Transactional
    public void release(PolicyId policy, TaskId task, OrganisationId unit, Person person) {
        ReportCycle cycle = managed(policy, person);
        if (cycle.release(new Assignment(task.value(), unit.value()))) {
            saved(cycle, "取消指定填报单位", unit.toString(), null);
        }
    }

    private ReportCycle open(PolicyId id) {
        Policy policy = policies.find(id).orElseThrow(() -> new UnknownPolicy(id));
        ReportCycle cycle =
                cycles.saveAndFlush(new ReportCycle(id, policy.region(), CycleTerms.USUAL, calendar.today()));
        events.publishEvent(new ReportEvent.CycleChanged(
                id, "开启填报：《" + policy.head().title() + "》", null, cycle.terms().toString()));
        return cycle;
    }

    private ReportCycle managed(PolicyId policy, Person person) {
        Optional<ReportCycle> cycle = cycles.findById(policy.value());
        return cycle.filter(found -> access.may(person, Permission.MANAGE_REPORTING, found.region()))
                .orElseThrow(() -> new UnknownCycle(policy));
    }

    private void saved(ReportCycle cycle, String what, @Nullable String before, @Nullable String after) {
        cycles.saveAndFlush(cycle);
        events.publishEvent(new ReportEvent.CycleChanged(cycle.policy(), what, before, after));
    }

    private static void requireVersion(ReportCycle cycle, long seen) {
        if (cycle.version() == null || cycle.version() != seen) {
            throw new WrongReportState("The cycle changed meanwhile: " + cycle.policyId());
        }
    }
}
