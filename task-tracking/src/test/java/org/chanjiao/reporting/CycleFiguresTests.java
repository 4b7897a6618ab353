package org.chanjiao.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.attachment.NewAttachment;
import org.chanjiao.binding.BindingChoice;
import org.chanjiao.binding.Bindings;
import org.chanjiao.evidence.Facts;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CycleFiguresTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CycleFigures figures;

    @Autowired
    private Reports reports;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReportShelf shelf;

    @Autowired
    private ReportSheets sheets;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcClient database;

    private PublishedPolicy plan;
    private Person clerk;
    private Person officer;

    @BeforeEach
    void publish() {
        plan = PublishedPolicy.publish(beans, "逐项填报方案");
        clerk = Staff.of(plan.lead(), "何子衿", Role.UNIT_REPORTER);
        officer = Staff.of(OrganisationId.random(), "周文澜", Role.POLICY_OFFICER);
    }

    @Test
    void everyFigureSaysWhoIsAsked() {
        assertThat(figures.of(plan.policy(), officer)).hasSize(2).allSatisfy(figure -> {
            assertThat(figure.units()).extracting(CycleFigure.Unit::name).containsExactly("逐项填报方案牵头局");
            assertThat(figure.unasked()).isFalse();
            assertThat(figure.evidence()).isEmpty();
        });
        assertThat(figures.unasked(officer)).noneMatch(figure -> figure.policy().equals(plan.policy()));
    }

    @Test
    void aFigureWithoutATaskIsListedUntilSomebodyIsAsked() {
        withoutTask();
        assertThat(unasked()).singleElement().satisfies(figure -> {
            assertThat(figure.target()).isEqualTo(plan.newBases());
            assertThat(figure.task()).isNull();
        });
        assertThat(figures.countUnasked(officer))
                .isEqualTo(figures.unasked(officer).size());

        OrganisationId school = beans.getBean(Organisations.class)
                .register(Staff.CITY, "青川逐项学校" + plan.policy(), OrganisationKind.SCHOOL);
        figures.assign(plan.policy(), plan.newBases(), school, officer);

        assertThat(unasked()).isEmpty();
        Person teacher = Staff.of(school, "顾若水", Role.SCHOOL);
        ReportSheet asked = sheet(teacher);
        assertThat(asked.lines()).singleElement().satisfies(line -> {
            assertThat(line.task()).isNull();
            assertThat(line.kind()).isEqualTo(LineKind.FIGURE);
        });
        reports.submit(asked.head().id(), Map.of(1, Entry.ofValue("4")), null, "", asked.version(), teacher);
        reviews.accept(asked.head().id(), officer);
        assertThat(facts.of(plan.newBases())).singleElement().satisfies(fact -> assertThat(fact.value())
                .isEqualByComparingTo("4"));
    }

    @Test
    void aFigureThatALedgerCountsNeedsNobody() {
        withoutTask();
        beans.getBean(Bindings.class)
                .bind(
                        plan.newBases(),
                        new BindingChoice("training-base", "bases", null, List.of()),
                        -1,
                        "按台账计",
                        officer);

        assertThat(unasked()).isEmpty();
        assertThat(figures.of(plan.policy(), officer).get(0).ledger()).contains("实训基地");
    }

    @Test
    void aFigureThatNeedsAFileIsNotSentWithoutIt() {
        figures.requireEvidence(plan.policy(), plan.newBases(), "验收文件扫描件", officer);
        assertThat(sheet(clerk).lines().get(1).evidence()).isEqualTo("验收文件扫描件");

        assertThatExceptionOfType(ReportRefused.class).isThrownBy(this::submit).satisfies(refused -> assertThat(
                        refused.faults())
                .extracting(ReportFault::key)
                .containsExactly("reports.fault.evidence"));
        assertThat(sheet(clerk).lines().get(1).entry().value()).isEqualTo("7");

        attachments.store(
                new NewAttachment(sheet(clerk).lines().get(1).subject(), "验收.txt"),
                new ByteArrayInputStream("同意验收".getBytes(StandardCharsets.UTF_8)),
                clerk);
        submit();
        assertThat(sheet(clerk).head().status()).isEqualTo(ReportStatus.BUREAU_REVIEW);
    }

    @Test
    void theRequirementCanBeTakenBack() {
        figures.requireEvidence(plan.policy(), plan.newBases(), "验收文件扫描件", officer);
        figures.requireEvidence(plan.policy(), plan.newBases(), "", officer);

        submit();
        assertThat(sheet(clerk).head().status()).isEqualTo(ReportStatus.BUREAU_REVIEW);
    }

    @Test
    void onlyTheBureauOfThePlaceDecides() {
        Person stranger = new Person(
                officer.accountId(),
                "lin",
                "林外地",
                OrganisationId.random(),
                "外地教育局",
                RegionCode.of("130100"),
                officer.roles());

        assertThatExceptionOfType(UnknownCycle.class)
                .isThrownBy(() -> figures.requireEvidence(plan.policy(), plan.newBases(), "文件", stranger));
        assertThatExceptionOfType(UnknownCycle.class).isThrownBy(() -> figures.of(plan.policy(), stranger));
        assertThat(figures.unasked(stranger)).isEmpty();
    }

    /** As texts do that state a figure outside of any measure. */
    private void withoutTask() {
        database.sql("update target set task_id = null where id = ?")
                .param(plan.newBases().value())
                .update();
    }

    private List<CycleFigure> unasked() {
        return figures.unasked(officer).stream()
                .filter(figure -> figure.policy().equals(plan.policy()))
                .toList();
    }

    private void submit() {
        ReportSheet seen = sheet(clerk);
        reports.submit(
                seen.head().id(),
                Map.of(
                        1, Entry.ofWords("已动工", "", ""),
                        2, Entry.ofValue("7"),
                        3, Entry.ofWords("开班三期", "", ""),
                        4, Entry.ofValue("300")),
                null,
                "",
                seen.version(),
                clerk);
    }

    private ReportSheet sheet(Person person) {
        ReportFilter mine = new ReportFilter(ReportList.ALL, plan.policy().value(), null);
        return sheets.of(shelf.page(mine, person, null, 20).rows().get(0).id(), person);
    }
}
