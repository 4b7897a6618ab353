package org.chanjiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LedgerItemsTests {

    private static final RegionCode CITY = RegionCode.of("211000");
    private static final String AGREEMENTS = "cooperation-agreement";

    @Autowired
    private LedgerItems items;

    @Autowired
    private LedgerBook book;

    @Autowired
    private LedgerTypes types;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient database;

    private OrganisationId school;
    private OrganisationId works;
    private Person clerk;

    @BeforeEach
    void aSchoolAndItsPartner() {
        school = organisations.register(CITY, "青川职业技术学校", OrganisationKind.SCHOOL);
        works = organisations.register(CITY, "青川机床有限公司", OrganisationKind.ENTERPRISE);
        clerk = person("刘洋", school, CITY, Role.SCHOOL);
    }

    @Test
    void anAgreementIsKeptInColumnsAndWaitsForThePartner() {
        LedgerItemId id = items.add(AGREEMENTS, agreement("数控专业共建协议"), clerk);

        ItemRow item = book.sheet(id, clerk).item();
        assertThat(item.partner()).isEqualTo("青川机床有限公司");
        assertThat(item.partnerRegistered()).isTrue();
        assertThat(item.confirmation()).isEqualTo(ConfirmationState.WAITING);
        assertThat(item.grade()).isEqualTo(Grade.D);
        assertThat(item.value("startsOn")).isEqualTo("2026-03-01");
        assertThat(item.value("amount")).isEqualTo("120000");
    }

    @Test
    void aTelephoneNumberIsEncryptedInTheTableAndMaskedInLists() {
        LedgerItemId id = items.add(AGREEMENTS, agreement("数控专业共建协议"), clerk);

        String stored = database.sql("select particulars::text from ledger_item where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        assertThat(stored).contains("enc1:").doesNotContain("13800001234");
        assertThat(book.page(types.get(AGREEMENTS), ItemFilter.ALL, clerk, null, 20)
                        .rows())
                .singleElement()
                .extracting(row -> row.value("contactPhone"))
                .isEqualTo("138****1234");
        assertThat(book.sheet(id, clerk).item().value("contactPhone")).isEqualTo("13800001234");
    }

    @Test
    void everythingWrongInAnEntryIsSaidAtOnce() {
        Map<String, String> values = new HashMap<>(agreement("协议").values());
        values.remove("title");
        values.put("startsOn", "去年春天");
        values.put("amount", "二十万");
        values.put("mode", "随便");

        assertThatExceptionOfType(EntryRefused.class)
                .isThrownBy(() -> items.add(AGREEMENTS, new Submission(null, values, null), clerk))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(FieldFault::key)
                        .containsExactlyInAnyOrder("title", "startsOn", "amount", "mode"));
    }

    @Test
    void theSameAgreementTwiceIsShownBesideTheFirst() {
        LedgerItemId first = items.add(AGREEMENTS, agreement("数控专业共建协议"), clerk);

        assertThatExceptionOfType(LikelyDuplicate.class)
                .isThrownBy(() -> items.add(AGREEMENTS, agreement("数控专业 共建协议（）"), clerk))
                .satisfies(alike -> assertThat(alike.lookalikes())
                        .first()
                        .satisfies(item -> assertThat(item.id()).isEqualTo(first))
                        .satisfies(item -> assertThat(item.certain()).isTrue()));
        Submission knowing = new Submission(null, agreement("数控专业共建协议").values(), "第二期");
        assertThat(book.sheet(items.add(AGREEMENTS, knowing, clerk), clerk).alike())
                .hasSize(1);
    }

    @Test
    void teachersOfOneMajorAreNoDuplicatesButTheSameTeacherIs() {
        items.add("teacher-roster", teacher("T-001"), clerk);

        assertThat(book.sheet(items.add("teacher-roster", teacher("T-002"), clerk), clerk)
                        .alike())
                .isEmpty();
        assertThatExceptionOfType(LikelyDuplicate.class)
                .isThrownBy(() -> items.add("teacher-roster", teacher("T-001"), clerk));
    }

    @Test
    void aChangeTakesBackWhatThePartnerSaid() {
        LedgerItemId id = items.add(AGREEMENTS, agreement("数控专业共建协议"), clerk);
        items.answer(id, ConfirmationState.CONFIRMED, null, "青川机床有限公司");
        ItemRow confirmed = book.sheet(id, clerk).item();
        assertThat(confirmed.grade()).isEqualTo(Grade.A);

        items.change(id, agreement("数控专业共建协议（修订）"), confirmed.version(), clerk);

        ItemRow changed = book.sheet(id, clerk).item();
        assertThat(changed.confirmation()).isEqualTo(ConfirmationState.WAITING);
        assertThat(changed.grade()).isEqualTo(Grade.D);
    }

    @Test
    void aLostUpdateIsRefused() {
        LedgerItemId id = items.add(AGREEMENTS, agreement("数控专业共建协议"), clerk);
        long seen = book.sheet(id, clerk).item().version();
        items.change(id, agreement("数控专业共建协议一"), seen, clerk);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> items.change(id, agreement("数控专业共建协议二"), seen, clerk));
    }

    @Test
    void aVoidedItemCountsNoLongerAndCannotBeChanged() {
        LedgerItemId id = items.add(AGREEMENTS, agreement("数控专业共建协议"), clerk);
        items.withdraw(id, "重复录入", clerk);

        assertThat(book.page(types.get(AGREEMENTS), ItemFilter.ALL, clerk, null, 20)
                        .totals()
                        .items())
                .isZero();
        ItemRow voided = book.sheet(id, clerk).item();
        assertThat(voided.voidReason()).isEqualTo("重复录入");
        assertThatExceptionOfType(ItemVoided.class)
                .isThrownBy(() -> items.change(id, agreement("改"), voided.version(), clerk));
    }

    @Test
    void anotherSchoolAndAnotherCitySeeNothingAndThePartnerSeesItsItem() {
        LedgerItemId id = items.add(AGREEMENTS, agreement("数控专业共建协议"), clerk);
        Person neighbour =
                person("王芳", organisations.register(CITY, "青川第二中专", OrganisationKind.SCHOOL), CITY, Role.SCHOOL);
        Person stranger = person("陈晨", OrganisationId.random(), RegionCode.of("211300"), Role.POLICY_OFFICER);
        Person partner = person("赵强", works, CITY, Role.ENTERPRISE);
        Person bureau = person("张敏", OrganisationId.random(), CITY, Role.POLICY_OFFICER);

        assertThatExceptionOfType(UnknownLedgerItem.class).isThrownBy(() -> book.sheet(id, neighbour));
        assertThatExceptionOfType(UnknownLedgerItem.class).isThrownBy(() -> book.sheet(id, stranger));
        assertThat(book.sheet(id, partner).mayWrite()).isFalse();
        assertThat(book.sheet(id, partner).item().value("contactPhone")).isEqualTo("138****1234");
        assertThat(book.sheet(id, bureau).mayWrite()).isTrue();
    }

    @Test
    void pagesFollowEachOtherByKeyAndTotalsCoverThemAll() {
        for (int i = 0; i < 5; i++) {
            items.add(AGREEMENTS, agreement("协议 " + i), clerk);
        }
        LedgerType type = types.get(AGREEMENTS);
        ItemPage first = book.page(type, ItemFilter.ALL, clerk, null, 3);
        ItemPage second = book.page(type, ItemFilter.ALL, clerk, first.next(), 3);

        assertThat(first.rows()).hasSize(3);
        assertThat(second.rows()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(first.totals().items()).isEqualTo(5);
        assertThat(first.totals().amount()).isEqualByComparingTo("600000");
        assertThat(book.all(type, ItemFilter.ALL, clerk)).toIterable().hasSize(5);
    }

    private static Submission agreement(String title) {
        return new Submission(
                null,
                Map.of(
                        "title", title,
                        "partner", "青川机床有限公司",
                        "startsOn", "2026.3",
                        "mode", "共建专业",
                        "amount", "１２０，０００",
                        "state", "履行中",
                        "contactPhone", "138 0000 1234"),
                null);
    }

    private static Submission teacher(String code) {
        return new Submission(
                null,
                Map.of(
                        "title", "数控技术",
                        "teacher", code,
                        "kind", "专业课教师",
                        "post", "固定岗",
                        "hiredOn", "2020-09-01",
                        "double", "中级",
                        "state", "在岗"),
                null);
    }

    private static Person person(String name, OrganisationId unit, RegionCode region, Role role) {
        return new Person(AccountId.random(), name, name, unit, "单位", region, Set.of(role));
    }
}
