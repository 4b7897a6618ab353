package org.chanjiao.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.StatedFact;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.testsupport.DatabaseTest;
import org.chanjiao.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ReportsTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Reports reports;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Corrections corrections;

    @Autowired
    private ReportCycles cycles;

    @Autowired
    private ReportRequests requests;

    @Autowired
    private ReportShelf shelf;

    @Autowired
    private ReportSheets sheets;

    @Autowired
    private Facts facts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private PublishedPolicy plan;
    private Person clerk;
    private Person officer;

    @BeforeEach
    void publish() {
        plan = PublishedPolicy.publish(beans, "青川市方案");
        clerk = Staff.of(plan.lead(), "何子衿", Role.UNIT_REPORTER);
        officer = Staff.of(OrganisationId.random(), "周文澜", Role.POLICY_OFFICER);
    }

    @AfterEach
    void clockBack() {
        ((TestClock) clock).reset();
    }

    @Test
    void publicationAsksEveryUnitForThePresentQuarter() {
        List<ReportHead> asked = all(officer);

        assertThat(asked).extracting(ReportHead::unit).containsExactlyInAnyOrder("青川市方案牵头局", "青川市方案配合局");
        assertThat(asked).extracting(ReportHead::period).containsOnly("2026年第三季度");
        assertThat(asked).extracting(ReportHead::number).allMatch(number -> number.contains("教填〔2026〕3-"));
        assertThat(asked).extracting(ReportHead::number).doesNotHaveDuplicates();
    }

    @Test
    void theLeadingUnitIsAskedForFiguresTheSupportingOneForWordsOnly() {
        assertThat(own(clerk).lines())
                .extracting(LineSheet::kind)
                .containsExactly(LineKind.TASK, LineKind.FIGURE, LineKind.TASK, LineKind.FIGURE);
        assertThat(own(Staff.of(plan.support(), "许知行", Role.UNIT_REPORTER)).lines())
                .extracting(LineSheet::kind)
                .containsExactly(LineKind.TASK, LineKind.TASK);
    }

    @Test
    void askingAgainAsksNothing() {
        assertThat(requests.askAll()).isZero();
    }

    @Test
    void theFirstDayOfTheNextPeriodAsksAgain() {
        ((TestClock) clock).set(LocalDateTime.of(2026, 10, 1, 1, 0));

        assertThat(requests.askAll()).isEqualTo(2);
        assertThat(requests.askAll()).isZero();
        assertThat(all(officer)).hasSize(4);
    }

    @Test
    void aClosedCycleAsksNobody() {
        cycles.close(plan.policy(), officer);
        ((TestClock) clock).set(LocalDateTime.of(2026, 10, 1, 1, 0));

        assertThat(requests.askAll()).isZero();
        cycles.reopen(plan.policy(), officer);
        assertThat(all(officer)).hasSize(4);
    }

    @Test
    void changingTheCycleKeepsPastRequests() {
        long before = shelf.count(ReportFilter.of(ReportList.ALL), officer);
        cycles.change(plan.policy(), new CycleTerms(Frequency.MONTHLY, 5, 0, false, false), 0, officer);

        assertThat(all(officer)).hasSize((int) before + 1);
        assertThat(all(officer)).extracting(ReportHead::period).contains("2026年第三季度", "2026年9月");
    }

    @Test
    void anAssignedSchoolReportsTheFiguresInsteadOfTheLead() {
        OrganisationId school = organisations.register(Staff.CITY, "青川职业技术学校", OrganisationKind.SCHOOL);
        cycles.assign(plan.policy(), plan.bases(), school, officer);
        ((TestClock) clock).set(LocalDateTime.of(2026, 10, 1, 1, 0));
        requests.askAll();

        Person teacher = Staff.of(school, "顾若水", Role.SCHOOL);
        assertThat(all(teacher)).hasSize(2);
        assertThat(newest(teacher).lines()).extracting(LineSheet::kind).containsExactly(LineKind.TASK, LineKind.FIGURE);
        assertThat(newest(clerk).lines())
                .filteredOn(line -> line.kind() == LineKind.FIGURE)
                .hasSize(1);
    }

    @Test
    void unitsSeeTheirOwnReportsOnly() {
        ReportId other = all(officer).stream()
                .filter(head -> head.unit().endsWith("配合局"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(all(clerk)).hasSize(1);
        assertThatExceptionOfType(UnknownReport.class).isThrownBy(() -> sheets.of(other, clerk));
        assertThatExceptionOfType(UnknownReport.class).isThrownBy(() -> reports.save(other, Map.of(), 0, clerk));
        assertThatExceptionOfType(UnknownReport.class).isThrownBy(() -> reviews.accept(other, clerk));
    }

    @Test
    void aSecondTabDoesNotOverwriteTheFirst() {
        ReportSheet seen = own(clerk);
        reports.save(seen.head().id(), Map.of(2, Entry.ofValue("7")), seen.version(), clerk);

        assertThatExceptionOfType(ChangedReport.class)
                .isThrownBy(() -> reports.save(seen.head().id(), Map.of(2, Entry.ofValue("8")), seen.version(), clerk))
                .satisfies(changed -> assertThat(changed.by()).isEqualTo("何子衿"));
        assertThat(own(clerk).lines().get(1).entry().value()).isEqualTo("7");
    }

    @Test
    void aRefusedReportKeepsWhatWasTyped() {
        ReportSheet seen = own(clerk);
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> reports.submit(
                        seen.head().id(), Map.of(2, Entry.ofValue("七")), null, "", seen.version(), clerk));

        assertThat(own(clerk).lines().get(1).entry().value()).isEqualTo("七");
        assertThat(own(clerk).head().status()).isEqualTo(ReportStatus.DRAFT);
    }

    @Test
    void theBureauFilesForAUnitAndSaysSo() {
        ReportSheet seen = own(clerk);
        reports.submit(seen.head().id(), filled("7", "300"), null, "", seen.version(), officer);

        ReportSheet sent = sheets.of(seen.head().id(), clerk);
        assertThat(sent.head().submittedBy()).isEqualTo("周文澜");
        assertThat(flag("on_behalf", seen.head().id())).isTrue();
        assertThatExceptionOfType(OwnReport.class)
                .isThrownBy(() -> reviews.accept(seen.head().id(), officer));
    }

    @Test
    void theNextReportShowsTheLastFigureAndCarriesItOver() {
        accepted("7", "300");
        ((TestClock) clock).set(LocalDateTime.of(2026, 10, 1, 1, 0));
        requests.askAll();

        ReportSheet next = newest(clerk);
        assertThat(next.lines().get(1).last().words()).isEqualTo("7个");
        assertThat(next.lines().get(0).entry().problem()).isEqualTo("用地未落实");
        assertThat(next.lines().get(0).origin()).isEqualTo(Origin.LAST_REPORT);

        reports.carryOver(next.head().id(), Map.of(), next.version(), clerk);
        assertThat(newest(clerk).lines().get(1).entry().value()).isEqualTo("7");
    }

    @Test
    void aYearlySumBeginsAnewWithTheYear() {
        ((TestClock) clock).set(LocalDateTime.of(2026, 12, 20, 10, 0));
        requests.askAll();
        ReportSheet autumn = newest(clerk);
        reports.submit(autumn.head().id(), filled("7", "800"), null, "", autumn.version(), clerk);
        ((TestClock) clock).set(LocalDateTime.of(2027, 1, 1, 1, 0));
        requests.askAll();

        ReportSheet next = newest(clerk);
        reports.carryOver(next.head().id(), Map.of(), next.version(), clerk);
        assertThat(newest(clerk).lines())
                .extracting(line -> line.entry().value())
                .containsExactly("", "7", "", "0");
    }

    @Test
    void aFigureEnteredOnceFillsTheOtherRequestThatAsksForIt() {
        PublishedPolicy other = PublishedPolicy.publish(beans, "青川市另案", plan.lead());
        accepted("7", "300");

        ReportSheet draft = all(clerk).stream()
                .filter(head -> head.policy().equals(other.policy()))
                .map(head -> sheets.of(head.id(), clerk))
                .findFirst()
                .orElseThrow();
        assertThat(draft.lines().get(1).entry().value()).isEqualTo("7");
        assertThat(draft.lines().get(1).origin()).isEqualTo(Origin.OTHER_REPORT);
        assertThat(draft.lines().get(1).originNote()).contains("教填");
    }

    @Test
    void aBatchLeavesFlaggedReportsWhereTheyAre() {
        accepted("7", "300");
        ((TestClock) clock).set(LocalDateTime.of(2026, 10, 1, 1, 0));
        requests.askAll();
        ReportSheet next = newest(clerk);
        reports.submit(next.head().id(), filled("5", "300"), null, "", next.version(), clerk);

        assertThat(newest(clerk).lines().get(1).flags()).extracting(Flag::rule).containsExactly(CrossCheck.FALLING);
        assertThat(reviews.acceptAll(List.of(next.head().id()), officer)).isZero();
        assertThat(newest(clerk).head().status()).isEqualTo(ReportStatus.BUREAU_REVIEW);
    }

    @Test
    void whatIsSentCountsAsTypedAndAsCheckedOnceAccepted() {
        ReportSheet seen = own(clerk);
        reports.submit(seen.head().id(), filled("7", "300"), null, "", seen.version(), clerk);
        assertThat(facts.of(plan.newBases())).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualByComparingTo("7");
            assertThat(fact.grade()).isEqualTo(Grade.D);
            assertThat(fact.on()).isEqualTo(LocalDate.of(2026, 9, 15));
            assertThat(fact.entity()).isEqualTo(plan.lead().toString());
        });

        reviews.accept(seen.head().id(), officer);
        assertThat(facts.of(plan.newBases()))
                .singleElement()
                .extracting(StatedFact::grade)
                .isEqualTo(Grade.B);
    }

    @Test
    void whatIsReturnedCountsNoLonger() {
        ReportSheet seen = own(clerk);
        reports.submit(seen.head().id(), filled("7", "300"), null, "", seen.version(), clerk);
        reviews.returnForRevision(seen.head().id(), Map.of(2, "少报一个"), "", officer);

        assertThat(facts.of(plan.newBases())).isEmpty();
    }

    @Test
    void aSumSoFarCountsWithWhatCameToItSinceTheReportBefore() {
        ReportId first = accepted("7", "300");
        nextQuarterAccepted("10", "500");
        assertThat(counted()).containsExactly("7", "3");

        reports.unlock(first, "重复计算一个", officer);
        assertThat(counted()).containsExactly("7", "3");
        ReportSheet open = sheets.of(first, clerk);
        reports.submit(first, filled("6", "300"), null, "", open.version(), clerk);
        reviews.accept(first, officer);

        assertThat(counted()).containsExactly("6", "4");
        assertThat(facts.formerOf(plan.newBases(), 10))
                .filteredOn(former -> "重复计算一个".equals(former.reason()))
                .singleElement()
                .satisfies(former -> assertThat(former.fact().value()).isEqualByComparingTo("7"));
    }

    @Test
    void theBureauPutsAnAcceptedFigureRightInOneAct() {
        ReportId first = accepted("7", "300");
        nextQuarterAccepted("10", "500");
        corrections.ask(first, "第三季度基地应为6个，重复计算一个", clerk);
        assertThat(sheets.of(first, officer).correctionAsked()).contains("应为6个");
        assertThat(shelf.count(ReportFilter.of(ReportList.CORRECTION), officer)).isEqualTo(1);

        corrections.restate(first, 2, Entry.ofValue("6"), "重复计算一个", officer);

        assertThat(counted()).containsExactly("6", "4");
        ReportSheet corrected = sheets.of(first, clerk);
        assertThat(corrected.head().status()).isEqualTo(ReportStatus.ACCEPTED);
        assertThat(corrected.correctionAsked()).isNull();
        assertThat(corrected.lines().get(1).revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.before()).isEqualTo("7个");
            assertThat(revision.after()).isEqualTo("6个");
            assertThat(revision.reason()).isEqualTo("重复计算一个");
        });
        assertThat(facts.formerOf(plan.newBases(), 10))
                .filteredOn(former -> "重复计算一个".equals(former.reason()))
                .singleElement()
                .satisfies(former -> assertThat(former.fact().value()).isEqualByComparingTo("7"));
    }

    @Test
    void aFigureIsNotPutRightWithoutReasonNorByWhoeverSentItNorToTheSame() {
        ReportId first = accepted("7", "300");

        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> corrections.restate(first, 2, Entry.ofValue("6"), " ", officer));
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> corrections.restate(first, 2, Entry.ofValue("7"), "同样的数", officer));
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> corrections.restate(first, 2, Entry.ofValue("六"), "写错", officer));
        assertThatExceptionOfType(UnknownReport.class)
                .isThrownBy(() -> corrections.restate(first, 2, Entry.ofValue("6"), "自己改", clerk));
        assertThat(counted()).containsExactly("7");
    }

    @Test
    void aRequestForCorrectionCanBeDeclined() {
        ReportId first = accepted("7", "300");
        corrections.ask(first, "应为6个", clerk);
        corrections.decline(first, "与验收名单一致，不改", officer);

        assertThat(sheets.of(first, clerk).correctionAsked()).isNull();
        assertThat(sheets.of(first, clerk).steps())
                .extracting(ReportStep::kind)
                .containsExactly(
                        StepKind.SUBMITTED, StepKind.ACCEPTED, StepKind.CORRECTION_ASKED, StepKind.CORRECTION_DECLINED);
    }

    private List<String> counted() {
        return facts.of(plan.newBases()).stream()
                .map(StatedFact::value)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private void nextQuarterAccepted(String bases, String trained) {
        ((TestClock) clock).set(LocalDateTime.of(2026, 10, 20, 1, 0));
        requests.askAll();
        ReportSheet next = newest(clerk);
        reports.submit(next.head().id(), filled(bases, trained), null, "", next.version(), clerk);
        reviews.accept(next.head().id(), officer);
    }

    private ReportId accepted(String bases, String trained) {
        ReportSheet seen = own(clerk);
        reports.submit(seen.head().id(), filled(bases, trained), null, "", seen.version(), clerk);
        reviews.accept(seen.head().id(), officer);
        return seen.head().id();
    }

    private static Map<Integer, Entry> filled(String bases, String trained) {
        return Map.of(
                1, Entry.ofWords("已动工", "用地未落实", "年内完工"),
                2, Entry.ofValue(bases),
                3, Entry.ofWords("开班三期", "", ""),
                4, Entry.ofValue(trained));
    }

    private List<ReportHead> all(Person person) {
        return shelf.page(ReportFilter.of(ReportList.ALL), person, null, 100).rows();
    }

    private ReportSheet own(Person person) {
        return sheets.of(
                all(person).stream()
                        .filter(head -> head.policy().equals(plan.policy()))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                person);
    }

    private ReportSheet newest(Person person) {
        List<ReportHead> heads = all(person);
        return sheets.of(heads.get(heads.size() - 1).id(), person);
    }

    private boolean flag(String column, ReportId id) {
        return database.sql("select " + column + " from report where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }
}
