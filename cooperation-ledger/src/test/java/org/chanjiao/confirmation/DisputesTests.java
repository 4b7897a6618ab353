package org.chanjiao.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import org.chanjiao.access.AccessDenied;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a partner is shown, what it says otherwise, and how the bureau ends a disagreement. */
@DatabaseTest
class DisputesTests {

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

    private Person clerk;
    private Person partner;
    private Person bureau;
    private LedgerItemId intern;

    @BeforeEach
    void aStudentWhoseFirmIsAsked() {
        clerk = person(organisations.register(CITY, "青川职业技术学校", OrganisationKind.SCHOOL), Role.SCHOOL);
        partner = person(organisations.register(CITY, "青川机床有限公司", OrganisationKind.ENTERPRISE), Role.ENTERPRISE);
        bureau = person(organisations.register(CITY, "青川教育局", OrganisationKind.BUREAU), Role.POLICY_OFFICER);
        intern = items.add(
                "internship-placement",
                new Submission(
                        null,
                        Map.ofEntries(
                                Map.entry("title", "数控操作工"),
                                Map.entry("partner", "青川机床有限公司"),
                                Map.entry("student", "S2601"),
                                Map.entry("bornOn", "2008-05-06"),
                                Map.entry("major", "660103"),
                                Map.entry("internshipKind", "岗位实习"),
                                Map.entry("startsOn", "2026-03-01"),
                                Map.entry("endsOn", "2026-08-28"),
                                Map.entry("agreement", "是"),
                                Map.entry("insurance", "是"),
                                Map.entry("monthlyPay", "2600"),
                                Map.entry("result", "合格"),
                                Map.entry("state", "实习中")),
                        null),
                clerk);
    }

    @Test
    void thePartnerIsShownWhatItKnowsAndNoDayOfBirth() {
        assertThat(question().facts())
                .extracting(Question.Fact::key)
                .contains("student", "startsOn", "endsOn", "monthlyPay")
                .doesNotContain("bornOn", "result", "insurance");
    }

    @Test
    void bothSidesStandBesideEachOther() {
        correct(Map.of("monthlyPay", "2400", "endsOn", " ", "bornOn", "2009-01-01"));

        Dispute dispute = disputes.open(bureau).get(0);
        assertThat(dispute.note()).isEqualTo("月报酬应为 2400 元");
        assertThat(dispute.lines())
                .filteredOn(line -> line.partner() != null)
                .extracting(Dispute.Line::label, Dispute.Line::owner, Dispute.Line::partner)
                .containsExactly(tuple("月报酬", "2600", "2400"));
        assertThat(dispute.history()).singleElement().satisfies(moment -> assertThat(moment.answer())
                .isEqualTo(Answer.CORRECTED));
    }

    @Test
    void whatThePartnerSaidIsTakenOverAndThePartnerAskedAgain() {
        correct(Map.of("monthlyPay", "2400"));
        disputes.settle(intern, Settlement.ADOPT, "已与双方核对工资单", bureau);

        assertThat(item().value("monthlyPay")).isEqualTo("2400");
        assertThat(item().confirmation()).isEqualTo(ConfirmationState.WAITING);
        assertThat(disputes.open(bureau)).isEmpty();
        confirmations.answer(question().id(), Reply.of(Answer.CONFIRMED, ""), partner);
        assertThat(item().grade()).isEqualTo(Grade.A);
    }

    @Test
    void whatTheOwnerEnteredIsUpheldAndReviewed() {
        correct(Map.of("monthlyPay", "2400"));
        disputes.settle(intern, Settlement.UPHOLD, "工资单为 2600 元", bureau);

        assertThat(item().value("monthlyPay")).isEqualTo("2600");
        assertThat(item().grade()).isEqualTo(Grade.B);
        assertThat(disputes.open(bureau)).isEmpty();
    }

    @Test
    void anItemThatIsRightlyDeniedIsVoided() {
        confirmations.answer(question().id(), Reply.of(Answer.DENIED, ""), partner);
        disputes.settle(intern, Settlement.ADOPT, "学校填错了单位", bureau);

        assertThat(item().voidReason()).contains("学校填错了单位");
    }

    @Test
    void aDecisionWantsAReasonAndValuesThatFit() {
        correct(Map.of("monthlyPay", "两千多"));

        assertThatExceptionOfType(SettlementRefused.class)
                .isThrownBy(() -> disputes.settle(intern, Settlement.UPHOLD, " ", bureau))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(SettlementRefused.Reason.NO_REASON));
        assertThatExceptionOfType(SettlementRefused.class)
                .isThrownBy(() -> disputes.settle(intern, Settlement.ADOPT, "照改", bureau))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(SettlementRefused.Reason.UNFIT_VALUES));
    }

    @Test
    void nobodyButTheBureauDecides() {
        correct(Map.of("monthlyPay", "2400"));

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> disputes.settle(intern, Settlement.UPHOLD, "我说了算", clerk));
    }

    private void correct(Map<String, String> corrections) {
        confirmations.answer(question().id(), new Reply(Answer.CORRECTED, "", corrections), partner);
    }

    private Question question() {
        return confirmations.waiting(partner).get(0);
    }

    private ItemRow item() {
        return book.sheet(intern, clerk).item();
    }

    private static Person person(OrganisationId unit, Role role) {
        return new Person(AccountId.random(), "login", "刘洋", unit, "单位", CITY, Set.of(role));
    }
}
