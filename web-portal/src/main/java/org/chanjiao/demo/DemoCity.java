package org.chanjiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.Person;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.standing.Standings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty platform with the demonstration: wholly or, where anything fails, not at all. */
@Service
@RequiredArgsConstructor
public class DemoCity {

    /** What nobody but the operator of the platform owns, and its name for whoever reads the refusal. */
    private static final Map<String, String> ANYTHING_ELSE = Map.of(
            "单位",
            "organisation o where not exists (select from account a join account_role r on r.account_id = a.id"
                    + " where a.organisation_id = o.id and r.role like '%ADMINISTRATOR')",
            "账户",
            "account a where not exists (select from account_role r where r.account_id = a.id"
                    + " and r.role like '%ADMINISTRATOR')",
            "政策",
            "policy",
            "导入草稿",
            "import_draft");

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 29);

    private final DemoOrganisations organisations;
    private final DemoPeople people;
    private final DemoPolicies policies;
    private final DemoLedgers ledgers;
    private final DemoFigures figures;
    private final DemoAssignments assignments;
    private final DemoReports reports;
    private final Standings standings;
    private final Clock clock;
    private final DemoFirms firms;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    /**
     * Puts the city, its organisations, people, policies, ledgers and three years of reports in; nothing happens where they are there already.
     *
     * @return who can sign in now, empty where nothing happened
     * @throws DemoRefused when the platform holds anything but its first administrators
     */
    @Transactional
    public List<DemoAccount> fill() {
        if (organisations.present()) {
            return List.of();
        }
        requireEmpty();
        List<DemoAccount> opened = people.open(organisations.register());
        DemoStaff staff = DemoStaff.of(
                opened.stream().map(DemoAccount::id).map(accounts::person).toList());
        policies.take("policy-waiting.txt", "云溪市职业教育与产业协同提质三年行动方案", staff.clerk());
        ledgers.enter(staff.people());
        firms.enter(staff.clerk());
        reportAgainst(published(staff), staff);
        return opened;
    }

    private void requireEmpty() {
        ANYTHING_ELSE.forEach((name, rows) -> {
            if (jdbc.sql("select exists (select from " + rows + ")")
                    .query(Boolean.class)
                    .single()) {
                throw new DemoRefused(name);
            }
        });
    }

    private PolicyId published(DemoStaff staff) {
        Person clerk = staff.clerk();
        return past().at(
                        PUBLISHED.atTime(15, 0),
                        () -> policies.publish(
                                policies.take("policy-published.txt", "云溪市深化产教融合服务产业强市建设实施方案", clerk), clerk));
    }

    /** What has been reported since, and what documents say; at the end everything is valued as of today. */
    private void reportAgainst(PolicyId policy, DemoStaff staff) {
        past().at(PUBLISHED.plusDays(4).atTime(10, 0), () -> {
            figures.bind(policy, staff.clerk());
            assignments.settle(policy, staff);
        });
        reports.pass(policy, PUBLISHED, staff, past());
        figures.cite(policy, staff.clerk(), staff.supervisor(), past());
        assignments.requireEvidence(policy, staff);
        standings.revalue(policy);
    }

    private DemoClock past() {
        if (clock instanceof DemoClock moved) {
            return moved;
        }
        throw new IllegalStateException("The demonstration needs a clock that it can set");
    }
}
