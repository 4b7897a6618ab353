package org.chanjiao.reporting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reports which figure of a policy, and which figures are taken only with a file; decided by the bureau. */
@Service
@Transactional
@RequiredArgsConstructor
public class CycleFigures {

    private final ReportCycleRepository cycles;
    private final ReportRequests requests;
    private final Questionnaire questionnaire;
    private final FigureRows rows;
    private final Access access;
    private final ApplicationEventPublisher events;

    /**
     * The judged figures of a policy in the order of the text.
     *
     * @throws UnknownCycle when there is none that the person may set
     */
    @Transactional(readOnly = true)
    public List<CycleFigure> of(PolicyId policy, Person person) {
        ReportCycle cycle = managed(policy, person);
        Map<UUID, List<UUID>> asked = questionnaire.unitsByTarget(cycle);
        return rows.of(cycle, asked);
    }

    /** 无人填报: figures that nobody is asked for and no ledger counts, in the person's place and all inside it. */
    @Transactional(readOnly = true)
    public List<CycleFigure> unasked(Person person) {
        access.require(person, Permission.MANAGE_REPORTING);
        return rows.unasked(access.scopeOf(person).regionPrefix());
    }

    /** How many rows {@link #unasked} has. */
    @Transactional(readOnly = true)
    public long countUnasked(Person person) {
        return rows.countUnasked(access.scopeOf(person).regionPrefix());
    }

    /** Takes the figure only with a file that shows this; an empty sentence takes it without. */
    public void requireEvidence(PolicyId policy, TargetId target, String sentence, Person person) {
        ReportCycle cycle = managed(policy, person);
        FigureRows.Named figure = figure(policy, target);
        String before = cycle.evidenceFor(target.value());
        cycle.requireEvidence(target.value(), sentence);
        saved(cycle, "佐证要求：" + figure.phrase(), before, sentence.strip());
    }

    /** Lets a unit report the figure, and asks it at once. */
    public void assign(PolicyId policy, TargetId target, OrganisationId unit, Person person) {
        ReportCycle cycle = managed(policy, person);
        FigureRows.Named figure = figure(policy, target);
        if (cycle.assign(new FigureUnit(target.value(), unit.value()))) {
            saved(cycle, "指定单项填报单位：" + figure.phrase(), "", unit.toString());
            requests.ask(cycle);
        }
    }

    /** No longer asks the unit, from the next period on. */
    public void release(PolicyId policy, TargetId target, OrganisationId unit, Person person) {
        ReportCycle cycle = managed(policy, person);
        FigureRows.Named figure = figure(policy, target);
        if (cycle.release(new FigureUnit(target.value(), unit.value()))) {
            saved(cycle, "取消单项填报单位：" + figure.phrase(), unit.toString(), "");
        }
    }

    private FigureRows.Named figure(PolicyId policy, TargetId target) {
        return rows.find(policy, target).orElseThrow(() -> new UnknownCycle(policy));
    }

    private ReportCycle managed(PolicyId policy, Person person) {
        return cycles.findById(policy.value())
                .filter(found -> access.may(person, Permission.MANAGE_REPORTING, found.region()))
                .orElseThrow(() -> new UnknownCycle(policy));
    }

    private void saved(ReportCycle cycle, String what, String before, String after) {
        cycles.saveAndFlush(cycle);
        events.publishEvent(new ReportEvent.CycleChanged(
                cycle.policy(), what, ReportStep.blankToNull(before), ReportStep.blankToNull(after)));
    }
}
