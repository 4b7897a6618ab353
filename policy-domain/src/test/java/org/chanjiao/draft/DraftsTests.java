package org.chanjiao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.chanjiao.access.AccessDenied;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.policy.Span;
import org.chanjiao.target.Bound;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DraftsTests {
    private final Person clerk = Clerks.clerk("王文书");
    private final Person colleague = Clerks.clerk("李干事");

    @Autowired
    Settling settling;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftSheets sheets;

    @Autowired
    DraftTasks tasks;

    @Autowired
    DraftTargets targets;

    @Autowired
    DraftQuestions questions;

    @Autowired
    EntityManager entities;

    @Test
    void recognisesTheSameWordsWithOtherLineBreaks() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);

        Arrival again = drafts.open(Documents.pasted(Documents.PLAN.replace("\n", "\r\n\r\n")), colleague);
        assertThat(again).isInstanceOfSatisfying(Arrival.InDraft.class, known -> assertThat(known.draft())
                .isEqualTo(sheet.header().id()));
    }

    @Test
    void presetsTheFirstNamedUnitAsLead() {
        TaskRow task = task(settling.open(Documents.PLAN, clerk), "建设实训基地");

        assertThat(task.units(ResponsibilityRole.LEAD))
                .extracting(DraftUnit::name)
                .containsExactly("市教育局");
        assertThat(task.units(ResponsibilityRole.SUPPORT))
                .extracting(DraftUnit::name)
                .startsWith("市财政局");
    }

    @Test
    void asksOnceForANameThatSeveralTasksUse() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);

        assertThat(sheet.openQuestions())
                .filteredOn(question -> question.kind() == QuestionKind.UNRESOLVED_UNIT)
                .extracting(question -> sheet.nameOf(question.id()))
                .contains("市教育局")
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesAChangeBasedOnAnOlderState() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        DraftId id = sheet.header().id();
        TaskRow task = task(sheet, "培养双师队伍");
        tasks.settle(id, task.id(), task.version(), Verdict.REJECT, colleague);
        entities.flush();

        assertThatExceptionOfType(ChangedByAnother.class)
                .isThrownBy(() -> tasks.settle(id, task.id(), task.version(), Verdict.ACCEPT, clerk))
                .satisfies(conflict -> assertThat(conflict.other().name()).isEqualTo("李干事"));
        assertThat(task(sheets.of(id, clerk), "培养双师队伍").decision()).isEqualTo(Decision.REJECTED);
    }

    @Test
    void keepsTheFirstAnswerToAQuestion() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        DraftId id = sheet.header().id();
        var question = sheet.openQuestions().stream()
                .filter(each -> each.kind() == QuestionKind.MISSING_UNIT)
                .findFirst()
                .orElseThrow();
        questions.answerMissingUnit(id, question.id(), null, colleague);
        entities.flush();

        assertThatExceptionOfType(ChangedByAnother.class)
                .isThrownBy(() -> questions.answerMissingUnit(id, question.id(), null, clerk));
        assertThat(sheets.of(id, clerk).question(question.id()).orElseThrow().answeredBy())
                .isEqualTo("李干事");
    }

    @Test
    void setsQuestionsAsideWhoseTaskIsRejected() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        DraftId id = sheet.header().id();
        TaskRow task = task(sheet, "深化校企合作");
        tasks.settle(id, task.id(), task.version(), Verdict.REJECT, clerk);
        entities.flush();

        assertThat(sheets.of(id, clerk).openQuestions())
                .noneMatch(question -> question.kind() == QuestionKind.MISSING_UNIT);
    }

    @Test
    void mergesATaskWithItsUnitsAndFigures() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        DraftId id = sheet.header().id();
        TaskRow bases = task(sheet, "建设实训基地");
        TaskRow teachers = task(sheet, "培养双师队伍");
        tasks.merge(id, teachers.id(), teachers.version(), bases.id(), clerk);
        entities.flush();
        DraftSheet after = sheets.of(id, clerk);

        assertThat(task(after, "建设实训基地").span()).isEqualTo(bases.span().hull(teachers.span()));
        assertThat(task(after, "建设实训基地").units()).extracting(DraftUnit::name).contains("市冰雪办");
        assertThat(task(after, "培养双师队伍").decision()).isEqualTo(Decision.REJECTED);
        assertThat(after.targets())
                .filteredOn(target -> target.phrase().contains("60%"))
                .allMatch(target -> bases.id().equals(target.task()));
    }

    @Test
    void splitsATaskAndGivesTheRestItsFigures() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        DraftId id = sheet.header().id();
        TaskRow bases = task(sheet, "建设实训基地");
        int cut = sheet.text().find("到2027年达到6个", 0).orElseThrow().start();
        DraftItemId rest = tasks.split(id, bases.id(), bases.version(), cut, "达到总数", clerk);
        entities.flush();
        DraftSheet after = sheets.of(id, clerk);

        assertThat(after.task(bases.id()).orElseThrow().span().end()).isEqualTo(cut);
        assertThat(after.targets())
                .filteredOn(
                        target -> target.span().start() >= cut && bases.span().covers(target.span()))
                .isNotEmpty()
                .allMatch(target -> rest.equals(target.task()));
    }

    @Test
    void readsWhatPickedWordsCommitTo() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        DraftId id = sheet.header().id();
        Span words = sheet.text().find("建成5所示范学校", 0).orElseThrow();
        DraftItemId added = targets.add(id, words, clerk);
        entities.flush();

        var commitment = sheets.of(id, clerk).target(added).orElseThrow().commitment();
        assertThat(commitment.low()).isEqualByComparingTo(new BigDecimal("5"));
        assertThat(commitment.bound()).isEqualTo(Bound.EXACTLY);
        assertThat(commitment.unit()).isEqualTo("所");
    }

    @Test
    void hidesDraftsFromOtherPlaces() {
        DraftId id = settling.open(Documents.PLAN, clerk).header().id();
        Person stranger = Clerks.person("外市人员", Clerks.OTHER_CITY, Role.POLICY_OFFICER);

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> sheets.of(id, stranger));
        assertThat(drafts.openOnes(stranger)).extracting(DraftEntry::id).doesNotContain(id);
    }

    @Test
    void keepsWhatAnotherClerkSavedWhenOneTakesOver() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        DraftId id = sheet.header().id();
        drafts.acceptUndisputed(id, clerk);
        drafts.takeOver(id, colleague);
        entities.flush();
        DraftSheet after = sheets.of(id, colleague);

        assertThat(after.header().editorName()).isEqualTo("李干事");
        assertThat(after.tasks()).anyMatch(task -> task.decision() == Decision.ACCEPTED);
    }

    @Test
    void changesNothingAnyMoreOncePutAway() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        drafts.putAway(sheet.header().id(), clerk);
        entities.flush();

        assertThatExceptionOfType(DraftClosed.class)
                .isThrownBy(() -> drafts.acceptUndisputed(sheet.header().id(), clerk));
    }

    @Test
    void writesTheLiteralReadingDownWithTheAnswer() {
        DraftSheet sheet = settling.open(
                Documents.PLAN.replace("建成5所示范学校", "建成3—5所示范学校，打造1015个特色专业").replace("共建产业学院", "重点打造10—15个特色专业"),
                clerk);
        DraftId id = sheet.header().id();
        assertThat(sheet.openQuestions())
                .filteredOn(DraftSheet.QuestionRow::aboutFigure)
                .hasSize(1);
        var question = sheet.openQuestions().stream()
                .filter(DraftSheet.QuestionRow::aboutFigure)
                .findFirst()
                .orElseThrow();
        questions.answerDamage(id, question.id(), Answer.AS_WRITTEN, null, "", clerk);
        entities.flush();
        var target = sheets.of(id, clerk).target(question.target()).orElseThrow();

        assertThat(target.literalReading()).contains("1015").contains("王文书");
        assertThat(target.commitment().low()).isEqualByComparingTo("1015");
        assertThat(List.of(target.decision())).containsExactly(Decision.EDITED);
    }

    @Test
    void showsTheFigureThatAPersonReadInADamagedPlace() {
        DraftSheet sheet = settling.open(
                Documents.PLAN.replace("建成5所示范学校", "打造1015个特色专业").replace("共建产业学院", "重点打造10—15个特色专业"), clerk);
        DraftId id = sheet.header().id();
        var question = sheet.openQuestions().stream()
                .filter(DraftSheet.QuestionRow::aboutFigure)
                .findFirst()
                .orElseThrow();
        questions.answerDamage(id, question.id(), Answer.AS_SUGGESTED, null, "", clerk);
        entities.flush();
        var target = sheets.of(id, clerk).target(question.target()).orElseThrow();

        assertThat(target.commitment().quantityText()).isEqualTo("10—15个");
        assertThat(target.literalReading()).contains("1015个");
    }

    private static TaskRow task(DraftSheet sheet, String title) {
        return sheet.tasks().stream()
                .filter(task -> task.wording().title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
