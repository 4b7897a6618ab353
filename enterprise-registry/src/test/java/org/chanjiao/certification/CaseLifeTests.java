package org.chanjiao.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.enterprise.EnterpriseFacts;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.Submission;
import org.chanjiao.organisation.OrganisationDetails;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.testsupport.DatabaseTest;
import org.chanjiao.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One firm's way under the national-provincial scheme, on a real database, with a calendar that moves on. */
@DatabaseTest
class CaseLifeTests {

    private static final RegionCode CITY = RegionCode.of("211000");
    private static final String SCHEME = "integration-enterprise";
    private static final LocalDate FILED = TestClock.START.toLocalDate();

    @Autowired
    private Applications applications;

    @Autowired
    private Certifications certifications;

    @Autowired
    private Listings listings;

    @Autowired
    private CaseCalendar calendar;

    @Autowired
    private Objections objections;

    @Autowired
    private PublicRegister register;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CaseSheets sheets;

    @Autowired
    private CaseShelf shelf;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private LedgerItems items;

    @Autowired
    private TestClock clock;

    private Person firm;
    private Person school;
    private Person acceptor;
    private Person reviewer;

    @BeforeEach
    void aFirmThatMeetsTheConditions() {
        OrganisationId works = organisations.register(new OrganisationDetails(
                CITY, "青川精工有限公司", OrganisationKind.ENTERPRISE, null, new CreditCode("914403001922038216")));
        firm = person("赵强", works, "青川精工有限公司", Role.ENTERPRISE);
        school = person("刘洋", organisations.register(CITY, "青川职业学院", OrganisationKind.SCHOOL), "青川职业学院", Role.SCHOOL);
        OrganisationId bureau = organisations.register(CITY, "青川市教育局", OrganisationKind.BUREAU);
        acceptor = person("受理人", bureau, "青川市教育局", Role.POLICY_OFFICER);
        reviewer = person("审核人", bureau, "青川市教育局", Role.POLICY_OFFICER);
        enterprises.state(works, new EnterpriseFacts(FILED.minusYears(3), "3411", "机床", 200, true, false), -1, firm);
        items.add(
                "cooperation-agreement",
                entry(Map.of("title", "共建协议", "startsOn", "2025-03-01", "mode", "共建专业", "state", "履行中")),
                school);
        items.add(
                "intellectual-property",
                entry(Map.of(
                        "title", "夹具专利", "kind", "发明专利", "number", "ZL-1", "startsOn", "2026-01-05", "state", "有效")),
                school);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void fromTheApplicationToTheCertificateAndBeyond() {
        CaseId id = listed();
        LocalDate pool = LocalDate.now(clock);
        listings.publishPlan(id, pool, "https://example.cn/plan", version(id), firm);
        refused(Reason.POOL_TIME, () -> listings.beginAssessment(id, "", version(id), acceptor));

        clock.set(pool.plusYears(1).atTime(9, 0));
        refused(Reason.NO_ANNUAL_REPORT, () -> listings.beginAssessment(id, "", version(id), acceptor));
        listings.report(id, pool.getYear(), Map.of("basis", "职工 210 人"), "", version(id), firm);
        listings.beginAssessment(id, "", version(id), acceptor);
        listings.concludeAssessment(id, true, "规划落实", version(id), acceptor);
        clock.set(pool.plusYears(1).plusDays(20).atTime(9, 0));
        assertThat(calendar.advance()).isEqualTo(1);

        CaseSheet sheet = sheets.of(id, firm);
        assertThat(sheet.state()).isEqualTo(CaseState.CERTIFIED);
        assertThat(sheet.listing().certificate()).startsWith("ZS-211000-" + (pool.getYear() + 1));

        String number = sheet.listing().certificate();
        assertThat(register.certificate(number))
                .get()
                .extracting(PublicCase::state)
                .isEqualTo(CaseState.CERTIFIED);
        listings.revoke(id, "年度报告弄虚作假", version(id), acceptor);
        assertThat(register.certificate(number))
                .get()
                .extracting(PublicCase::state)
                .isEqualTo(CaseState.REVOKED);
        LocalDate again = LocalDate.now(clock).plusYears(5);
        assertThatThrownBy(() -> applications.file(SCHEME, firm.organisationId(), "", firm))
                .isInstanceOfSatisfying(CaseRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.BARRED);
                    assertThat(refused.details()).containsExactly(again.toString());
                });
        clock.set(again.atTime(9, 0));
        assertThat(applications.file(SCHEME, firm.organisationId(), "", firm)).isNotEqualTo(id);
    }

    @Test
    void calendarMovesNothingBeforeItsDayAndNothingTwice() {
        CaseId id = inPublicity();
        assertThat(calendar.advance()).isZero();
        LocalDate last = sheets.of(id, firm).dueOn();
        clock.set(last.atTime(23, 59));
        assertThat(calendar.advance()).isZero();
        clock.set(last.plusDays(1).atTime(0, 1));
        assertThat(calendar.advance()).isEqualTo(1);
        assertThat(calendar.advance()).isZero();
    }

    /** Sunday 20 September 2026 is worked in place of a day of the National Day week. */
    @Test
    void publicityCountsWorkingDaysWithTheMadeUpSunday() {
        assertThat(sheets.of(inPublicity(), firm).dueOn()).isEqualTo(LocalDate.of(2026, 9, 21));
    }

    @Test
    void missingConditionsAreNamedAndNothingIsSent() {
        CaseId id = applications.file(SCHEME, firm.organisationId(), "", firm);
        enterprises.state(firm.organisationId(), new EnterpriseFacts(FILED, "3411", "机床", 200, true, false), 0, firm);
        assertThatThrownBy(() -> applications.submit(id, words(), version(id), firm))
                .isInstanceOfSatisfying(CaseRefused.class, refused -> assertThat(refused.details())
                        .contains("G6"));
    }

    @Test
    void snapshotStaysAsItWasWhenTheLedgersChange() {
        CaseId id = submitted();
        long met = sheets.of(id, firm).check().met();
        items.add(
                "order-class",
                entry(Map.of(
                        "title",
                        "一班",
                        "kind",
                        "订单培养",
                        "major",
                        "460101",
                        "majorName",
                        "机械",
                        "startsOn",
                        "2026-09-01",
                        "quantity",
                        "40",
                        "state",
                        "进行中")),
                school);
        assertThat(sheets.of(id, firm).check().met()).isEqualTo(met);
    }

    @Test
    void strangersSeeNeitherDraftNorCase() {
        CaseId id = submitted();
        assertThatThrownBy(() -> sheets.of(id, school)).isInstanceOf(UnknownCase.class);
        assertThat(shelf.page(new CaseFilter(null, null, ""), school, null, 20)).isEmpty();
        assertThat(shelf.page(new CaseFilter(SCHEME, null, "精工"), acceptor, null, 20))
                .hasSize(1);
    }

    @Test
    void dismissedObjectionBeginsThePublicityAnew() {
        CaseId id = inPublicity();
        objections.file(id, "李明", "13900001234", "该企业与学校的合作协议去年已经终止，附件可查证，请核实。");
        assertThat(sheets.of(id, firm).state()).isEqualTo(CaseState.OBJECTION);
        assertThat(sheets.of(id, firm).objections()).isEmpty();
        Objection open = sheets.of(id, reviewer).objections().get(0);
        assertThat(open.contact()).isEqualTo("13900001234");
        clock.set(FILED.plusDays(9).atTime(9, 0));
        assertThat(calendar.advance()).isZero();
        objections.answer(id, open.id(), false, "协议有效期至 2028 年", version(id), reviewer);
        assertThat(sheets.of(id, firm).state()).isEqualTo(CaseState.POOL_PUBLICITY);
        assertThat(sheets.of(id, firm).dueOn()).isAfter(FILED.plusDays(13));
    }

    @Test
    void upheldObjectionEndsTheCaseAndNoContactLiesOpen() {
        CaseId id = inPublicity();
        objections.file(id, "李明", "13900001234", "该企业与学校的合作协议去年已经终止，附件可查证，请核实。");
        assertThat(database.sql("select name || contact from certification_objection")
                        .query(String.class)
                        .single())
                .doesNotContain("13900001234", "李明");
        Objection open = sheets.of(id, reviewer).objections().get(0);
        objections.answer(id, open.id(), true, "协议已终止", version(id), reviewer);
        assertThat(sheets.of(id, firm).state()).isEqualTo(CaseState.REJECTED);
        assertThat(register.publicities(10)).isEmpty();
    }

    @Test
    void objectionNeedsANameAndReasons() {
        CaseId id = inPublicity();
        refused(Reason.NO_EVIDENCE, () -> objections.file(id, "李明", "13900001234", "不同意"));
        assertThat(register.publicities(10)).singleElement().satisfies(publicity -> assertThat(publicity.unit())
                .isEqualTo("青川精工有限公司"));
    }

    private CaseId submitted() {
        CaseId id = applications.file(SCHEME, firm.organisationId(), "", firm);
        applications.submit(id, words(), version(id), firm);
        return id;
    }

    private CaseId inPublicity() {
        CaseId id = submitted();
        certifications.accept(id, "", version(id), acceptor);
        certifications.recommend(id, "材料属实", version(id), acceptor);
        for (String owner : new String[] {Cases.EDUCATION, Cases.PLANNERS}) {
            certifications.decide(id, new Decision(owner, true, "同意", "云发〔2026〕1号"), version(id), reviewer);
        }
        return id;
    }

    private CaseId listed() {
        CaseId id = inPublicity();
        clock.set(FILED.plusDays(15).atTime(9, 0));
        calendar.advance();
        assertThat(sheets.of(id, firm).state()).isEqualTo(CaseState.CULTIVATING);
        return id;
    }

    private long version(CaseId id) {
        return sheets.of(id, firm).version();
    }

    private Submission entry(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("partner", "青川精工有限公司");
        return new Submission(null, all, null);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String key :
                new String[] {"summary", "plan", "condition-G3", "condition-C1", "contact", "phone", "commitment"}) {
            words.put(key, "如实填写");
        }
        return words;
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(CaseRefused.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }

    private static Person person(String name, OrganisationId unit, String unitName, Role role) {
        return new Person(AccountId.random(), name, name, unit, unitName, CITY, Set.of(role));
    }
}
