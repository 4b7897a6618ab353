package org.chanjiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.audit.AuditVerification;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.Drafts;
import org.chanjiao.draft.QuestionKind;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The demonstration in a database of its own. */
@PortalTest
@TestPropertySource(properties = "spring.application.name=demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCityTests {

    @Autowired
    private DemoCity city;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftSheets sheets;

    @Autowired
    private AuditVerification audit;

    @Autowired
    private JdbcClient jdbc;

    private List<DemoAccount> people = List.of();

    @BeforeAll
    void fill() {
        people = city.fill();
    }

    @Test
    void everyRoleCanSignInAtOnce() {
        assertThat(people).extracting(DemoAccount::role).contains(Role.values());
        assertThat(people)
                .extracting(account -> accounts.view(account.id()))
                .allMatch(account -> account.active() && !account.passwordTemporary());
    }

    @Test
    void fortyOrganisationsOfEveryKindAreRegistered() {
        List<OrganisationView> all = organisations.search(DemoOrganisations.CITY, "", 100);

        assertThat(all).hasSizeGreaterThan(39);
        assertThat(all).extracting(OrganisationView::kind).contains(OrganisationKind.values());
        assertThat(all)
                .filteredOn(each -> each.kind() == OrganisationKind.ENTERPRISE)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(CreditCode.of(String.valueOf(each.creditCode())))
                        .matches(CreditCode::bodyCheckHolds)
                        .matches(code -> code.value().startsWith("990100", 2)));
    }

    @Test
    void onePolicyIsPublishedWithItsTasksUnitsAndTargets() {
        assertThat(count("policy")).isEqualTo(1);
        assertThat(count("task")).isEqualTo(21);
        assertThat(count("target")).isGreaterThan(40);
        assertThat(count("task t where not exists (select from task_responsibility r where r.task_id = t.id"
                        + " and r.role = 'LEAD' and r.organisation_id is not null)"))
                .isZero();
    }

    @Test
    void theOtherWaitsWithQuestionsOfEverySort() {
        Person clerk = accounts.person(people.stream()
                .filter(account -> account.login().equals("policy2"))
                .map(DemoAccount::id)
                .findFirst()
                .orElseThrow());

        assertThat(drafts.openOnes(clerk)).singleElement().satisfies(waiting -> assertThat(
                        sheets.of(waiting.id(), clerk).openQuestions())
                .extracting(question -> question.kind())
                .contains(QuestionKind.DAMAGE, QuestionKind.COLLECTIVE_UNIT, QuestionKind.UNRESOLVED_UNIT));
    }

    @Test
    void everythingIsInTheAuditTrail() {
        assertThat(count("audit_entry where action like 'draft.%' or action like 'policy.%'"))
                .isGreaterThan(5);
        assertThat(audit.verify().whole()).isTrue();
    }

    @Test
    void aSecondFillChangesNothing() {
        assertThat(city.fill()).isEmpty();
        assertThat(count("policy")).isEqualTo(1);
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
