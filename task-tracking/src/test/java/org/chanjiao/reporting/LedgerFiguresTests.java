package org.chanjiao.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.binding.BindingChoice;
import org.chanjiao.binding.Bindings;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.Facts;
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
import org.springframework.context.ApplicationContext;

@DatabaseTest
class LedgerFiguresTests {

    private static final BindingChoice BASES = new BindingChoice("training-base", "bases", null, List.of());

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Reports reports;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReportCycles cycles;

    @Autowired
    private ReportShelf shelf;

    @Autowired
    private ReportSheets sheets;

    @Autowired
    private ReportStatistics statistics;

    @Autowired
    private Bindings bindings;

    @Autowired
    private LedgerItems items;

    @Autowired
    private Facts facts;

    private PublishedPolicy plan;
    private Person clerk;
    private Person officer;
    private Person school;

    @BeforeEach
    void publish() {
        plan = PublishedPolicy.publish(beans, "台账口径方案");
        clerk = Staff.of(plan.lead(), "何子衿", Role.UNIT_REPORTER);
        officer = Staff.of(OrganisationId.random(), "周文澜", Role.POLICY_OFFICER);
        OrganisationId id = beans.getBean(Organisations.class)
                .register(Staff.CITY, "青川台账学校" + plan.policy(), OrganisationKind.SCHOOL);
        school = Staff.of(id, "顾若水", Role.SCHOOL);
    }

    @Test
    void aBoundFigureIsCountedAndNotAsked() {
        items.review(base("数控实训基地", "2026-03-01"), officer);
        base("养老实训基地", "2026-04-01");
        bind();

        LineSheet line = sheet().lines().get(1);
        assertThat(line.isFromLedger()).isTrue();
        assertThat(line.ledger()).satisfies(ledger -> {
            assertThat(ledger.words()).isEqualTo("1个");
            assertThat(ledger.allWords()).isEqualTo("2个");
            assertThat(ledger.items()).isEqualTo(2);
            assertThat(ledger.on()).isEqualTo(LocalDate.of(2026, 9, 15));
            assertThat(ledger.own()).isFalse();
        });
    }

    @Test
    void itemsFromBeforeThePlanAreNotCounted() {
        base("旧基地", "2025-12-31");
        base("新基地", "2026-01-05");
        bind();

        assertThat(sheet().lines().get(1).ledger()).satisfies(ledger -> {
            assertThat(ledger.allWords()).isEqualTo("1个");
            assertThat(ledger.items()).isEqualTo(1);
        });
    }

    @Test
    void whatIsTypedIntoACountedLineIsNotTaken() {
        base("数控实训基地", "2026-03-01");
        bind();
        submit("99");

        LineSheet sent = sheet().lines().get(1);
        assertThat(sent.entry().value()).isEmpty();
        assertThat(sent.counted()).satisfies(counted -> {
            assertThat(counted.words()).isEmpty();
            assertThat(counted.allWords()).isEqualTo("1个");
            assertThat(counted.items()).isEqualTo(1);
        });
        assertThat(facts.said(
                        plan.newBases(), FactSource.report(sheet().head().id().value())))
                .isEmpty();
    }

    @Test
    void whatWasCountedWhenItWasSentStaysInSight() {
        base("数控实训基地", "2026-03-01");
        bind();
        submit("");
        base("养老实训基地", "2026-04-01");

        LineSheet sent = sheet().lines().get(1);
        assertThat(sent.counted().allWords()).isEqualTo("1个");
        assertThat(sent.ledger().allWords()).isEqualTo("2个");
        assertThat(sent.hasMovedOn()).isTrue();
    }

    @Test
    void aLineIsAskedAgainWhenNoLedgerCountsItAnyMore() {
        bind();
        bindings.unbind(plan.newBases(), 0, "改为填报", officer);

        LineSheet line = sheet().lines().get(1);
        assertThat(line.origin()).isEqualTo(Origin.EMPTY);
        assertThat(line.ledger()).isNull();
    }

    @Test
    void aFigureTypedBeforeTheLedgerCountedIsHeldAgainstIt() {
        base("数控实训基地", "2026-03-01");
        submit("3");
        bind();

        LineSheet line = sheet().lines().get(1);
        assertThat(line.isFromLedger()).isFalse();
        assertThat(line.flags()).extracting(Flag::rule).containsExactly(CrossCheck.LEDGER_DIFFERS);
        assertThat(line.flags()).extracting(Flag::detail).containsExactly("3 → 1");
    }

    @Test
    void anAssignedSchoolSeesItsOwnItemsCounted() {
        base("数控实训基地", "2026-03-01");
        Person other = Staff.of(
                beans.getBean(Organisations.class)
                        .register(Staff.CITY, "青川另一学校" + plan.policy(), OrganisationKind.SCHOOL),
                "陆明远",
                Role.SCHOOL);
        base(other, "别校基地", "2026-03-02");
        bind();
        cycles.assign(plan.policy(), plan.bases(), school.organisationId(), officer);

        LineSheet line = sheet(school).lines().get(1);
        assertThat(line.ledger()).satisfies(ledger -> {
            assertThat(ledger.allWords()).isEqualTo("1个");
            assertThat(ledger.own()).isTrue();
        });
    }

    @Test
    void aCountedFieldIsABurdenToNobody() {
        bind();

        Burden burden = statistics.burden(clerk).get(0);
        assertThat(burden.asked()).isEqualTo(8);
        assertThat(burden.prefilled()).isEqualTo(1);
        assertThat(burden.typed()).isZero();
    }

    @Test
    void anAcceptedReportKeepsWhatItSaid() {
        base("数控实训基地", "2026-03-01");
        bind();
        submit("");
        reviews.accept(sheet().head().id(), officer);

        assertThat(sheet().lines().get(1).counted().allWords()).isEqualTo("1个");
        assertThat(sheet().head().status()).isEqualTo(ReportStatus.ACCEPTED);
    }

    private void bind() {
        bindings.bind(plan.newBases(), BASES, -1, "按台账计", officer);
    }

    private void submit(String bases) {
        ReportSheet seen = sheet();
        reports.submit(
                seen.head().id(),
                Map.of(
                        1, Entry.ofWords("已动工", "", ""),
                        2, Entry.ofValue(bases),
                        3, Entry.ofWords("开班三期", "", ""),
                        4, Entry.ofValue("300")),
                null,
                "",
                seen.version(),
                clerk);
    }

    private LedgerItemId base(String title, String day) {
        return base(school, title, day);
    }

    private LedgerItemId base(Person writer, String title, String day) {
        return items.add(
                "training-base",
                new Submission(
                        null,
                        new HashMap<>(Map.of(
                                "title",
                                title,
                                "kind",
                                "校企合作基地",
                                "address",
                                title + "路 1 号",
                                "startsOn",
                                day,
                                "area",
                                "1200",
                                "quantity",
                                "60",
                                "amount",
                                "800000",
                                "level",
                                "市级",
                                "state",
                                "已建成")),
                        "另一条"),
                writer);
    }

    private ReportSheet sheet() {
        return sheet(clerk);
    }

    private ReportSheet sheet(Person person) {
        ReportFilter mine = new ReportFilter(ReportList.ALL, plan.policy().value(), null);
        return sheets.of(shelf.page(mine, person, null, 20).rows().get(0).id(), person);
    }
}
