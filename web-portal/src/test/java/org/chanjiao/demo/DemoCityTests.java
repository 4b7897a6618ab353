package org.chanjiao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.audit.AuditVerification;
import org.chanjiao.compliance.Finding;
import org.chanjiao.confirmation.Confirmations;
import org.chanjiao.confirmation.Disputes;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.Drafts;
import org.chanjiao.draft.QuestionKind;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.ledger.EntryRefused;
import org.chanjiao.ledger.Grade;
import org.chanjiao.ledger.ItemFilter;
import org.chanjiao.ledger.ItemRow;
import org.chanjiao.ledger.LedgerBook;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.Submission;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The demonstration in a database of its own. */
@PortalTest
@TestPropertySource(properties = "spring.application.name=demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(DemoClock.InPlace.class)
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
    private LedgerTypes types;

    @Autowired
    private LedgerBook book;

    @Autowired
    private LedgerItems items;

    @Autowired
    private Disputes disputes;

    @Autowired
    private Confirmations confirmations;

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
    void ledgersCountForTheTargetsTheySpeakOf() {
        assertThat(count("target_binding")).isGreaterThan(5);
        assertThat(count("target_standing s where s.facts > 0")).isGreaterThan(5);
        assertThat(count("target_standing s where s.light in ('GREEN', 'RED')")).isGreaterThan(1);
    }

    @Test
    void theOtherWaitsWithQuestionsOfEverySort() {
        Person clerk = person("policy2");

        assertThat(drafts.openOnes(clerk)).singleElement().satisfies(waiting -> assertThat(
                        sheets.of(waiting.id(), clerk).openQuestions())
                .extracting(question -> question.kind())
                .contains(QuestionKind.DAMAGE, QuestionKind.COLLECTIVE_UNIT, QuestionKind.UNRESOLVED_UNIT));
    }

    @Test
    void everyLedgerHoldsWhatItsFileSays() {
        Map<String, Long> held = book.counts(person("policy"));

        assertThat(types.all()).hasSizeGreaterThan(70).allSatisfy(type -> assertThat(held.get(type.code()))
                .as(type.name())
                .isEqualTo(
                        (long) DemoTable.rows("ledgers/" + type.code() + ".csv").size())
                .isGreaterThan(3));
    }

    @Test
    void itemsAreProvenInEveryWay() {
        assertThat(jdbc.sql("select distinct grade from ledger_item")
                        .query(Grade.class)
                        .list())
                .containsExactlyInAnyOrder(Grade.values());
        assertThat(disputes.open(person("policy"))).hasSizeGreaterThan(2);
        assertThat(Stream.of("enterprise", "enterprise2", "school").map(this::person))
                .allMatch(person -> confirmations.countWaiting(person) > 0);
    }

    @Test
    void practiceTeachersAndInternsAreThoseOfTheOtherLedgers() {
        assertThat(count("ledger_item p where type_code = 'teacher-practice' and not exists (select from ledger_item t"
                        + " where t.type_code = 'teacher-roster' and t.owner_id = p.owner_id"
                        + " and t.particulars ->> 'teacher' = p.particulars ->> 'teacher')"))
                .isZero();
        assertThat(count("ledger_item p where type_code in ('order-class', 'apprenticeship', 'internship-placement')"
                        + " and not exists (select from ledger_item a where a.type_code = 'cooperation-agreement'"
                        + " and a.owner_id = p.owner_id and a.partner_id = p.partner_id)"))
                .isZero();
    }

    @Test
    void namedRulesOfEveryFamilyHaveSomethingToSay() {
        assertThat(found("teacher-practice")).contains("teacher-practice-window", "teacher-first-years");
        assertThat(found("internship-placement"))
                .contains("internship-pay", "internship-insurance", "internship-length");
        assertThat(found("enterprise-training-fund")).contains("frontline-training");
        assertThat(found("curriculum")).contains("practice-hours");
        assertThat(found("cooperation-agreement")).contains("expiry");
    }

    @Test
    void morePostsForInternsThanTheLawAllowsAreRefused() {
        var values = Map.of(
                "title", "装配工",
                "internshipKind", "岗位实习",
                "period", "2027",
                "startsOn", "2027-03-01",
                "endsOn", "2027-06-30",
                "quantity", "90",
                "staff", "860",
                "state", "计划");

        assertThatExceptionOfType(EntryRefused.class)
                .isThrownBy(
                        () -> items.add("internship-post", new Submission(null, values, null), person("enterprise")))
                .withMessageContaining("10%");
    }

    @Test
    void threeYearsOfReportsEndInEveryWay() {
        assertThat(count("report")).isGreaterThan(100);
        assertThat(jdbc.sql("select distinct status from report")
                        .query(String.class)
                        .list())
                .contains("DRAFT", "BUREAU_REVIEW", "RETURNED", "ACCEPTED");
        assertThat(count("report r where r.late_reason is not null")).isGreaterThan(5);
        assertThat(count("report r where r.first_submitted_at is null and r.due_on < date '2026-09-15'"))
                .isGreaterThan(5);
        assertThat(count("report r where r.status = 'ACCEPTED' and exists (select from report_step s"
                        + " where s.report_id = r.id and s.kind = 'RETURNED')"))
                .isGreaterThan(5);
        assertThat(count("report r where r.opened_at < timestamptz '2024-07-02'"))
                .isGreaterThan(10);
        assertThat(count("report r where r.status = 'DRAFT' and r.saved_at is not null"))
                .isGreaterThan(2);
        assertThat(count("report_line l where l.counted_items > 0")).isGreaterThan(10);
    }

    @Test
    void targetsShowEveryLightAndWhy() {
        assertThat(jdbc.sql("select distinct light from target_standing")
                        .query(String.class)
                        .list())
                .contains("GREEN", "YELLOW", "RED", "GREY");
        assertThat(jdbc.sql("select count(distinct word) from target_standing")
                        .query(Long.class)
                        .single())
                .isGreaterThan(5);
    }

    @Test
    void schoolsEnterprisesAndOfficesFindWorkToDo() {
        assertThat(Stream.of("school", "enterprise", "office", "reporter", "finance")
                        .map(this::person))
                .allMatch(person -> count("report r where r.status = 'DRAFT' and r.organisation_id = '"
                                + person.organisationId() + "'")
                        > 0);
        assertThat(count("report r where r.status = 'BUREAU_REVIEW'")).isGreaterThan(1);
        assertThat(count("report_evidence_rule")).isEqualTo(1);
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

    private Set<String> found(String ledger) {
        Person clerk = person("policy");
        Iterator<ItemRow> rows = book.all(types.get(ledger), ItemFilter.ALL, clerk);
        Iterable<ItemRow> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(item -> book.sheet(item.id(), clerk).findings().stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    private Person person(String login) {
        return people.stream()
                .filter(account -> account.login().equals(login))
                .map(DemoAccount::id)
                .map(accounts::person)
                .findFirst()
                .orElseThrow();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
