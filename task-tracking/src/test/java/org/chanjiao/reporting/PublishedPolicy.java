package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.policy.DocumentHead;
import org.chanjiao.policy.Edition;
import org.chanjiao.policy.Policies;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyPublished;
import org.chanjiao.policy.Publication;
import org.chanjiao.policy.Section;
import org.chanjiao.policy.SourceFile;
import org.chanjiao.policy.Span;
import org.chanjiao.target.Bound;
import org.chanjiao.target.Change;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.DemandedTarget;
import org.chanjiao.target.Period;
import org.chanjiao.target.Statement;
import org.chanjiao.target.TargetId;
import org.chanjiao.target.TargetScope;
import org.chanjiao.target.TargetType;
import org.chanjiao.target.Targets;
import org.chanjiao.task.Clause;
import org.chanjiao.task.DemandedTask;
import org.chanjiao.task.Responsibility;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskId;
import org.chanjiao.task.TaskKind;
import org.chanjiao.task.Tasks;
import org.springframework.context.ApplicationContext;

/** A plan with two tasks: bases, led by one unit and supported by another; trained persons a year, led by the same unit. */
record PublishedPolicy(
        PolicyId policy,
        OrganisationId lead,
        OrganisationId support,
        TaskId bases,
        TaskId training,
        TargetId newBases,
        TargetId trained) {

    private static final String TEXT = "到2027年新建公共实训基地12个。每年培训职工800人次。";

    /** Publishes it under that title, by the services and the event that publication uses. */
    static PublishedPolicy publish(ApplicationContext beans, String title) {
        return publish(beans, title, unit(beans.getBean(Organisations.class), title + "牵头局"));
    }

    /** The same, led by that unit. */
    static PublishedPolicy publish(ApplicationContext beans, String title, OrganisationId lead) {
        Organisations organisations = beans.getBean(Organisations.class);
        OrganisationId support = unit(organisations, title + "配合局");
        Edition edition = beans.getBean(Policies.class)
                .open(new Publication(
                        Staff.CITY,
                        new DocumentHead(
                                PolicyLevel.CITY, title, null, null, "青川市人民政府", LocalDate.of(2026, 1, 5), null, null),
                        TEXT,
                        SourceFile.PASTED,
                        null,
                        List.of(new Section("一", "任务", new Span(0, TEXT.length()))),
                        List.of(),
                        UUID.randomUUID(),
                        Instant.EPOCH));
        List<TaskId> tasks = beans.getBean(Tasks.class)
                .publish(edition, List.of(task(1, "共建实训基地", lead, support), task(2, "培训职工", lead, support)));
        List<TargetId> targets = beans.getBean(Targets.class)
                .publish(
                        edition,
                        List.of(
                                target(1, tasks.get(0), "新建公共实训基地", 12, "个", Period.CUMULATIVE),
                                target(2, tasks.get(1), "培训职工", 800, "人次", Period.PER_YEAR)),
                        new Change(UUID.randomUUID(), Instant.EPOCH, ""));
        Person officer = Staff.of(OrganisationId.random(), "周文澜", Role.POLICY_OFFICER);
        beans.publishEvent(new PolicyPublished(edition.policyId(), 1, Staff.CITY, officer, title));
        return new PublishedPolicy(
                edition.policyId(), lead, support, tasks.get(0), tasks.get(1), targets.get(0), targets.get(1));
    }

    private static OrganisationId unit(Organisations organisations, String name) {
        return organisations.register(Staff.CITY, name, OrganisationKind.GOVERNMENT_OFFICE);
    }

    private static DemandedTask task(int ordinal, String title, OrganisationId lead, OrganisationId support) {
        List<Responsibility> units = new ArrayList<>();
        units.add(unit(lead, "牵头局", ResponsibilityRole.LEAD));
        units.add(unit(support, "配合局", ResponsibilityRole.SUPPORT));
        Clause clause = new Clause(ordinal, "一/" + ordinal, title, TaskKind.MEASURE, TEXT, new Span(0, TEXT.length()));
        return new DemandedTask(null, clause, units);
    }

    private static Responsibility unit(OrganisationId id, String name, ResponsibilityRole role) {
        return new Responsibility(id.value(), name, name, role, null, null, null, null);
    }

    private static DemandedTarget target(
            int ordinal, TaskId task, String subject, int low, String unit, Period period) {
        Span span = new Span(0, TEXT.length());
        return new DemandedTarget(
                null,
                task,
                null,
                new Statement(ordinal, null, TEXT, subject + low + unit, span, span, null),
                new Commitment(
                        low + unit,
                        subject,
                        Bound.AT_LEAST,
                        BigDecimal.valueOf(low),
                        null,
                        null,
                        unit,
                        null,
                        period == Period.PER_YEAR ? null : LocalDate.of(2027, 12, 31),
                        period,
                        null,
                        TargetScope.PLAN,
                        TargetType.GOAL));
    }
}
