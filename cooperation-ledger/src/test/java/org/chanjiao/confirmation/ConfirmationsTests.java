package org.chanjiao.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.ConfirmationState;
import org.chanjiao.ledger.Grade;
import org.chanjiao.ledger.ItemRow;
import org.chanjiao.ledger.LedgerBook;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.Submission;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.testsupport.DatabaseTest;
import org.chanjiao.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ConfirmationsTests {

    private static final RegionCode CITY = RegionCode.of("211000");

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Disputes disputes;

    @Autowired
    private LedgerItems items;

    @Autowired
    private LedgerBook book;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Clock clock;

    private Person clerk;
    private Person partner;

    @BeforeEach
    void aSchoolAndItsPartner() {
        clerk = person(organisations.register(CITY, "青川职业技术学校", OrganisationKind.SCHOOL), Role.SCHOOL);
        partner = person(organisations.register(CITY, "青川机床有限公司", OrganisationKind.ENTERPRISE), Role.ENTERPRISE);
    }

    @AfterEach
    void clockBack() {
        ((TestClock) clock).reset();
    }

    @Test
    void theCountOnTheHomePageIsTheNumberOfQuestions() {
        add("共建协议一", "青川机床有限公司");
        add("共建协议二", "青川机床有限公司");

        assertThat(confirmations.waiting(partner)).hasSize(2);
        assertThat(confirmations.countWaiting(partner)).isEqualTo(2);
        assertThat(confirmations.waiting(clerk)).isEmpty();
    }

    @Test
    void aConfirmedItemIsOfGradeA() {
        LedgerItemId id = add("共建协议", "青川机床有限公司");
        confirmations.answer(only(), Reply.of(Answer.CONFIRMED, ""), partner);

        assertThat(item(id).grade()).isEqualTo(Grade.A);
        assertThat(confirmations.waiting(partner)).isEmpty();
    }

    @Test
    void aCorrectionSaysWhatAndStandsInTheListOfDisputes() {
        LedgerItemId id = add("共建协议", "青川机床有限公司");
        ConfirmationId question = only();

        assertThatExceptionOfType(CorrectionMissing.class)
                .isThrownBy(() -> confirmations.answer(question, Reply.of(Answer.CORRECTED, " "), partner));
        confirmations.answer(question, Reply.of(Answer.CORRECTED, "金额应为 10 万元"), partner);

        assertThat(item(id).confirmation()).isEqualTo(ConfirmationState.CORRECTED);
        assertThat(item(id).grade()).isEqualTo(Grade.D);
        Person bureau = person(OrganisationId.random(), Role.POLICY_OFFICER);
        assertThat(disputes.open(bureau))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.note()).isEqualTo("金额应为 10 万元"))
                .satisfies(dispute -> assertThat(dispute.mayAdopt()).isFalse())
                .satisfies(dispute -> assertThat(dispute.item()).isEqualTo(id.value()));
    }

    @Test
    void nobodyElseAnswersAndNobodyAnswersTwice() {
        add("共建协议", "青川机床有限公司");
        ConfirmationId question = only();

        assertThatExceptionOfType(UnknownQuestion.class)
                .isThrownBy(() -> confirmations.answer(question, Reply.of(Answer.CONFIRMED, ""), clerk));
        confirmations.answer(question, Reply.of(Answer.DENIED, ""), partner);
        assertThatExceptionOfType(UnknownQuestion.class)
                .isThrownBy(() -> confirmations.answer(question, Reply.of(Answer.CONFIRMED, ""), partner));
    }

    @Test
    void aChangedItemAsksAnewAndTheOldQuestionIsVoid() {
        LedgerItemId id = add("共建协议", "青川机床有限公司");
        ConfirmationId before = only();
        items.change(id, submission("共建协议（修订）", "青川机床有限公司"), item(id).version(), clerk);

        assertThat(only()).isNotEqualTo(before);
        assertThatExceptionOfType(UnknownQuestion.class)
                .isThrownBy(() -> confirmations.answer(before, Reply.of(Answer.CONFIRMED, ""), partner));
    }

    @Test
    void anUnregisteredPartnerAnswersByALinkThatWorksOnceAndNotForEver() {
        LedgerItemId first = add("共建协议一", "外地精密机械厂");
        OneTimeLink link = confirmations.link(first, clerk);
        assertThat(confirmations.byLink(link.token()).title()).isEqualTo("共建协议一");
        confirmations.answerByLink(link.token(), Reply.of(Answer.CONFIRMED, ""));
        assertThat(item(first).grade()).isEqualTo(Grade.A);
        assertThatExceptionOfType(UnknownQuestion.class)
                .isThrownBy(() -> confirmations.answerByLink(link.token(), Reply.of(Answer.DENIED, "")));

        OneTimeLink late = confirmations.link(add("共建协议二", "外地精密机械厂"), clerk);
        ((TestClock) clock).advance(Duration.ofDays(31));
        assertThatExceptionOfType(UnknownQuestion.class).isThrownBy(() -> confirmations.byLink(late.token()));
    }

    @Test
    void anotherLinkReplacesTheFirst() {
        LedgerItemId id = add("共建协议", "外地精密机械厂");
        OneTimeLink first = confirmations.link(id, clerk);
        OneTimeLink second = confirmations.link(id, clerk);

        assertThatExceptionOfType(UnknownQuestion.class).isThrownBy(() -> confirmations.byLink(first.token()));
        assertThat(confirmations.byLink(second.token()).partner()).isEqualTo("外地精密机械厂");
    }

    private ConfirmationId only() {
        assertThat(confirmations.waiting(partner)).hasSize(1);
        return confirmations.waiting(partner).get(0).id();
    }

    private ItemRow item(LedgerItemId id) {
        return book.sheet(id, clerk).item();
    }

    private LedgerItemId add(String title, String with) {
        return items.add("cooperation-agreement", submission(title, with), clerk);
    }

    private static Submission submission(String title, String with) {
        return new Submission(
                null,
                Map.of("title", title, "partner", with, "startsOn", "2026-03-01", "mode", "共建专业", "state", "履行中"),
                null);
    }

    private static Person person(OrganisationId unit, Role role) {
        return new Person(AccountId.random(), "login", "刘洋", unit, "单位", CITY, Set.of(role));
    }
}
