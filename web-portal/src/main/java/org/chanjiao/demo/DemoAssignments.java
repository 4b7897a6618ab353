package org.chanjiao.demo;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.reporting.CycleFigure;
import org.chanjiao.reporting.CycleFigures;
import org.chanjiao.reporting.CycleShelf;
import org.chanjiao.reporting.CycleTerms;
import org.chanjiao.reporting.CycleView;
import org.chanjiao.reporting.Frequency;
import org.chanjiao.reporting.ReportCycles;
import org.chanjiao.task.TaskId;
import org.springframework.stereotype.Component;

/** Who reports what in the demonstration beside the leading units: schools and enterprises that have a login. */
@Component
@RequiredArgsConstructor
class DemoAssignments {

    private static final CycleTerms TERMS = new CycleTerms(Frequency.QUARTERLY, 10, 3, false, false);

    private final ReportCycles cycles;
    private final CycleShelf shelf;
    private final CycleFigures figures;

    /** Leading units only, schools for their own rooms, enterprises for their own masters. */
    void settle(PolicyId policy, DemoStaff staff) {
        Person clerk = staff.clerk();
        CycleView cycle = shelf.of(policy, clerk);
        cycles.change(policy, TERMS, cycle.version(), clerk);
        cycle.tasks().stream().filter(task -> task.title().contains("实践教学")).forEach(task -> staff.all(Role.SCHOOL)
                .forEach(person -> cycles.assign(policy, new TaskId(task.id()), person.organisationId(), clerk)));
        figures.of(policy, clerk).stream()
                .filter(figure -> figure.phrase().contains("企业导师"))
                .forEach(figure -> staff.all(Role.ENTERPRISE)
                        .forEach(person -> figures.assign(policy, figure.target(), person.organisationId(), clerk)));
    }

    /** One figure is taken with a document only. */
    void requireEvidence(PolicyId policy, DemoStaff staff) {
        figures.of(policy, staff.clerk()).stream()
                .filter(figure -> figure.ledger() == null && !figure.units().isEmpty())
                .filter(figure -> figure.phrase().contains("技能大赛"))
                .map(CycleFigure::target)
                .forEach(target -> figures.requireEvidence(policy, target, "大赛通知和获奖名单", staff.clerk()));
    }
}
