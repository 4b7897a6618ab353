package org.chanjiao.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;

/** A report of the third quarter of 2026 with one task and one figure under it, as aggregate tests take it. */
final class Forms {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final Instant NOW = Instant.parse("2026-09-15T02:00:00Z");
    static final ReportDays QUARTER = new ReportDays(
            Frequency.QUARTERLY,
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 10, 10),
            LocalDate.of(2026, 10, 14));
    static final Measure BASES = new Measure(QuantityKind.COUNT, Accumulation.FLOW, false, "个", "≥12个", "实训基地");
    static final Measure TEACHERS = new Measure(QuantityKind.SHARE, Accumulation.STOCK, false, "%", "≥65%", "双师型教师占比");
    static final Measure PLAN = new Measure(QuantityKind.MILESTONE, Accumulation.FLOW, false, "", "1", "专项规划");

    private Forms() {}

    static ReportCycle cycle() {
        return new ReportCycle(new PolicyId(UUID.randomUUID()), Staff.CITY, CycleTerms.USUAL, TODAY);
    }

    /** Line 1 is the task, line 2 its figure. */
    static Report report(Measure measure) {
        Report report = new Report("青教填〔2026〕3-0001", cycle(), OrganisationId.random(), QUARTER, NOW);
        UUID task = UUID.randomUUID();
        report.ask(List.of(
                new Asked(task, null, LineRole.LEAD, "共建实训基地", "建成12个以上。", null),
                new Asked(task, UUID.randomUUID(), LineRole.LEAD, "建成12个以上", "建成12个以上。", measure)));
        return report;
    }

    static ReportLine figure(Report report) {
        return report.lines().get(1);
    }
}
