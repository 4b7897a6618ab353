package org.chanjiao.demo;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.policy.PolicyId;
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

    private final DemoOrganisations organisations;
    private final DemoPeople people;
    private final DemoPolicies policies;
    private final DemoLedgers ledgers;
    private final DemoBindings bindings;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    /**
     * Puts the city, its organisations, people, policies and ledgers in; nothing happens where they are there already.
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
        Person clerk = accounts.person(clerk(opened));
        PolicyId published =
                policies.publish(policies.take("policy-published.txt", "云溪市深化产教融合服务产业强市建设实施方案", clerk), clerk);
        policies.take("policy-waiting.txt", "云溪市职业教育与产业协同提质三年行动方案", clerk);
        ledgers.enter(opened.stream().map(DemoAccount::id).map(accounts::person).toList());
        bindings.bind(published, clerk);
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

    private static AccountId clerk(List<DemoAccount> opened) {
        return opened.stream()
                .filter(account -> account.role() == Role.POLICY_OFFICER)
                .map(DemoAccount::id)
                .findFirst()
                .orElseThrow();
    }
}
