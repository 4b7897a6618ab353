package org.chanjiao.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class ReportTests {

    private static final LocalDate AFTER_GRACE = LocalDate.of(2026, 10, 15);
    private static final NamedReviewer COLLEAGUE = new NamedReviewer(UUID.randomUUID(), "宋明达", "市人社局", true);
    private static final NamedReviewer OFFICER = new NamedReviewer(UUID.randomUUID(), "周文澜", "市教育局", false);

    private final Report report = Forms.report(Forms.BASES);
    private final Person clerk = Staff.of(report.unit(), "何子衿", Role.UNIT_REPORTER);
    private final Person officer = Staff.of(OrganisationId.random(), "周文澜", Role.POLICY_OFFICER);

    @Test
    void isBornAsADraftWithEveryLineEmpty() {
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(report.lines()).extracting(ReportLine::kind).containsExactly(LineKind.TASK, LineKind.FIGURE);
        assertThat(report.lines()).allMatch(line -> line.origin() == Origin.EMPTY);
    }

    @Test
    void doesNotAskTheSameTwice() {
        ReportLine line = Forms.figure(report);
        Asked again = new Asked(line.taskId(), line.targetId(), LineRole.LEAD, "建成", "建成", Forms.BASES);

        assertThat(report.ask(List.of(again))).isFalse();
        assertThat(report.lines()).hasSize(2);
    }

    @Test
    void keepsWhatWasTypedAndWhoTypedIt() {
        fill("7");

        assertThat(Forms.figure(report).entry().value()).isEqualTo("7");
        assertThat(Forms.figure(report).origin()).isEqualTo(Origin.TYPED);
        assertThat(report.savedByName()).isEqualTo("何子衿");
    }

    @Test
    void carriesTheLastFiguresOverAndSaysSo() {
        Carried last = new Carried(Entry.ofValue("5"), Figure.NONE, "5个", false, "青教填〔2026〕2-0001", true);
        report.carryOver(Map.of(2, last), clerk, Forms.NOW);

        assertThat(Forms.figure(report).entry().value()).isEqualTo("5");
        assertThat(Forms.figure(report).origin()).isEqualTo(Origin.UNCHANGED);
        assertThat(Forms.figure(report).originNote()).isEqualTo("青教填〔2026〕2-0001");
    }

    @Test
    void goesToTheBureauWhereNobodyOfTheUnitIsNamed() {
        submit();

        assertThat(report.status()).isEqualTo(ReportStatus.BUREAU_REVIEW);
        assertThat(report.dispatch().reviewerName()).isEqualTo("周文澜");
        assertThat(Forms.figure(report).submitted().value()).isEqualByComparingTo("7");
    }

    @Test
    void goesThroughTheUnitsOwnReviewerFirst() {
        fill("7");
        report.submit(new Sending(clerk, COLLEAGUE, false, ""), Backing.NONE, Forms.NOW, Forms.TODAY);
        assertThat(report.status()).isEqualTo(ReportStatus.UNIT_REVIEW);

        report.passInside(Staff.of(report.unit(), "宋明达", Role.UNIT_REVIEWER), Forms.NOW);
        assertThat(report.status()).isEqualTo(ReportStatus.BUREAU_REVIEW);
        assertThat(report.dispatch().reviewerName()).isNull();
    }

    @Test
    void isNotSentWithoutItsFigureNorWithoutAWordOnTheTask() {
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> report.submit(sending(), Backing.NONE, Forms.NOW, Forms.TODAY))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(ReportFault::fieldId)
                        .containsExactly("progress-1", "value-2"));
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFT);
    }

    @Test
    void isNotSentWithoutTheFileThatAFigureNeeds() {
        fill("7");
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> report.submit(sending(), new Backing(Map.of(), Set.of(2)), Forms.NOW, Forms.TODAY))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(ReportFault::fieldId)
                        .containsExactly("evidence-2"));
        assertThat(Forms.figure(report).entry().value()).isEqualTo("7");
    }

    @Test
    void needsNoFileForNothing() {
        fill("0");
        report.submit(sending(), new Backing(Map.of(), Set.of(2)), Forms.NOW, Forms.TODAY);

        assertThat(report.status()).isEqualTo(ReportStatus.BUREAU_REVIEW);
    }

    @Test
    void saysWhyItComesLate() {
        fill("7");
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> report.submit(sending(), Backing.NONE, Forms.NOW, AFTER_GRACE))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(ReportFault::field)
                        .containsExactly("lateReason"));

        report.submit(new Sending(clerk, OFFICER, false, "系统迁移"), Backing.NONE, Forms.NOW, AFTER_GRACE);
        assertThat(report.dispatch().lateReason()).isEqualTo("系统迁移");
    }

    @Test
    void needsNoReasonWithinTheDaysOfGrace() {
        fill("7");
        report.submit(sending(), Backing.NONE, Forms.NOW, report.days().graceOn());

        assertThat(report.dispatch().lateReason()).isNull();
    }

    @Test
    void isLockedOnceAccepted() {
        submit();
        report.accept(officer, Forms.NOW);

        assertThat(report.status()).isEqualTo(ReportStatus.ACCEPTED);
        refuses(() -> report.save(Map.of(), clerk, Forms.NOW));
        refuses(() -> report.carryOver(Map.of(), clerk, Forms.NOW));
        refuses(() -> report.submit(sending(), Backing.NONE, Forms.NOW, Forms.TODAY));
        refuses(() -> report.accept(officer, Forms.NOW));
        refuses(() -> report.handOver(OFFICER, officer, Forms.NOW));
        refuses(() -> report.returnForRevision(Map.of(), "再看", officer, Forms.NOW));
    }

    @Test
    void isNotReviewedBeforeItIsSent() {
        refuses(() -> report.accept(officer, Forms.NOW));
        refuses(() -> report.passInside(officer, Forms.NOW));
        refuses(() -> report.returnForRevision(Map.of(), "再看", officer, Forms.NOW));
        refuses(() -> report.handOver(OFFICER, officer, Forms.NOW));
        refuses(() -> report.unlock("更正", officer, Forms.NOW));
    }

    @Test
    void isNotFilledInWhileUnderReview() {
        submit();

        refuses(() -> report.save(Map.of(), clerk, Forms.NOW));
        refuses(() -> report.submit(sending(), Backing.NONE, Forms.NOW, Forms.TODAY));
        refuses(() -> report.passInside(officer, Forms.NOW));
    }

    @Test
    void nobodyReviewsTheirOwn() {
        submit();

        assertThatExceptionOfType(OwnReport.class).isThrownBy(() -> report.accept(clerk, Forms.NOW));
        assertThatExceptionOfType(OwnReport.class)
                .isThrownBy(() -> report.returnForRevision(Map.of(), "再看", clerk, Forms.NOW));
        NamedReviewer self = new NamedReviewer(clerk.accountId().value(), "何子衿", "市人社局", false);
        assertThatExceptionOfType(OwnReport.class).isThrownBy(() -> report.handOver(self, officer, Forms.NOW));
    }

    @Test
    void comesBackWithNotesAtItsLinesAndLosesThemWhenSentAgain() {
        submit();
        report.returnForRevision(Map.of(2, "少了一个"), "", officer, Forms.NOW);

        assertThat(report.status()).isEqualTo(ReportStatus.RETURNED);
        assertThat(Forms.figure(report).returnNote()).isEqualTo("少了一个");
        assertThat(report.lines().get(0).returnNote()).isNull();

        submit();
        assertThat(Forms.figure(report).returnNote()).isNull();
    }

    @Test
    void doesNotComeBackWithoutANote() {
        submit();

        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> report.returnForRevision(Map.of(2, " "), "", officer, Forms.NOW));
        assertThat(report.status()).isEqualTo(ReportStatus.BUREAU_REVIEW);
    }

    @Test
    void isHandedOverToSomebodyElse() {
        submit();
        NamedReviewer other = new NamedReviewer(UUID.randomUUID(), "许知行", "市教育局", false);
        report.handOver(other, officer, Forms.NOW);

        assertThat(report.dispatch().reviewerName()).isEqualTo("许知行");
        assertThat(report.steps()).last().extracting(ReportStep::kind).isEqualTo(StepKind.HANDED_OVER);
    }

    @Test
    void isOpenedAgainOnlyWithAReason() {
        submit();
        report.accept(officer, Forms.NOW);

        assertThatExceptionOfType(ReportRefused.class).isThrownBy(() -> report.unlock(" ", officer, Forms.NOW));
        report.unlock("核减一个", officer, Forms.NOW);

        assertThat(report.status()).isEqualTo(ReportStatus.RETURNED);
        assertThat(report.correcting()).isTrue();
    }

    @Test
    void keepsTheAcceptedFigureBesideTheCorrectedOne() {
        submit();
        report.accept(officer, Forms.NOW);
        report.unlock("核减一个", officer, Forms.NOW);
        fill("6");
        report.submit(sending(), Backing.NONE, Forms.NOW, AFTER_GRACE);
        report.accept(officer, Forms.NOW);

        assertThat(report.correcting()).isFalse();
        assertThat(report.revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.before()).isEqualTo("7个");
            assertThat(revision.after()).isEqualTo("6个");
            assertThat(revision.reason()).isEqualTo("核减一个");
        });
    }

    @Test
    void recordsEveryStep() {
        submit();
        report.returnForRevision(Map.of(), "补充说明", officer, Forms.NOW);
        submit();
        report.accept(officer, Forms.NOW);

        assertThat(report.steps())
                .extracting(ReportStep::kind)
                .containsExactly(StepKind.SUBMITTED, StepKind.RETURNED, StepKind.SUBMITTED, StepKind.ACCEPTED);
    }

    private void fill(String value) {
        report.save(Map.of(1, Entry.ofWords("已动工", "", ""), 2, Entry.ofValue(value)), clerk, Forms.NOW);
    }

    private void submit() {
        fill("7");
        report.submit(sending(), Backing.NONE, Forms.NOW, Forms.TODAY);
    }

    private Sending sending() {
        return new Sending(clerk, OFFICER, false, "");
    }

    private static void refuses(ThrowingCallable act) {
        assertThatExceptionOfType(WrongReportState.class).isThrownBy(act);
    }
}
