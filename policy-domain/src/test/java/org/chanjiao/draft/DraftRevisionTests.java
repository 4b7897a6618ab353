package org.chanjiao.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.policy.ClauseChange;
import org.chanjiao.policy.Edition;
import org.chanjiao.target.Target;
import org.chanjiao.target.Targets;
import org.chanjiao.task.Task;
import org.chanjiao.task.Tasks;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A corrected text of a published policy. */
@DatabaseTest
class DraftRevisionTests {
    private static final String CORRECTED = Documents.PLAN
            .replace("培育20家以上合作企业", "培育30家以上合作企业")
            .replace("（三）深化校企合作。支持学校与企业共建产业学院。\n", "（三）办好职教活动周。每年举办1次职教活动周。（责任单位：市教育局）\n");

    private final Person clerk = Clerks.clerk("王文书");

    @Autowired
    Settling settling;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftComparisons comparisons;

    @Autowired
    Tasks tasks;

    @Autowired
    Targets targets;

    @Autowired
    Organisations organisations;

    @Autowired
    EntityManager entities;

    private Edition first;

    @BeforeEach
    void publishTheFirstVersion() {
        organisations.register(Clerks.CITY, "辽阳市教育局", OrganisationKind.BUREAU);
        organisations.register(Clerks.CITY, "辽阳市财政局", OrganisationKind.GOVERNMENT_OFFICE);
        entities.flush();
        first = settling.publish(Documents.PLAN, clerk);
    }

    @Test
    void recognisesTheNumberAndAsksNothingAgainAboutUnchangedClauses() {
        DraftSheet sheet = settling.open(CORRECTED, clerk);

        assertThat(sheet.header().revises()).isEqualTo(first.policyId());
        assertThat(sheet.tasks())
                .filteredOn(task -> task.wording().title().equals("培养双师队伍"))
                .singleElement()
                .satisfies(task -> assertThat(task.decision()).isEqualTo(Decision.ACCEPTED));
        assertThat(sheet.openQuestions())
                .noneMatch(question -> question.kind() == QuestionKind.UNRESOLVED_UNIT
                        || question.kind() == QuestionKind.COLLECTIVE_UNIT);
    }

    @Test
    void keepsTheIdsOfTasksAndTargetsThatGoOn() {
        Map<String, Task> before = byTitle();
        Edition second = settling.publish(CORRECTED, clerk);
        Map<String, Task> after = byTitle();

        assertThat(second.policyId()).isEqualTo(first.policyId());
        assertThat(second.textNumber()).isEqualTo(2);
        assertThat(after.get("建设实训基地").id()).isEqualTo(before.get("建设实训基地").id());
        assertThat(after.get("建设实训基地").textNumber()).isEqualTo(2);
        assertThat(after.get("建设实训基地").responsibilities())
                .hasSameSizeAs(before.get("建设实训基地").responsibilities());
        assertThat(after).doesNotContainKey("深化校企合作");
        assertThat(after).containsKey("办好职教活动周");
    }

    @Test
    void writesAChangedFigureDownAsARevision() {
        Target before = target("合作企业");
        settling.publish(CORRECTED, clerk);
        Target after = target("合作企业");

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.commitment().low()).isEqualByComparingTo("30");
        assertThat(after.revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.before()).contains("20");
            assertThat(revision.after()).contains("30");
            assertThat(revision.reason()).isEqualTo("更正");
        });
        assertThat(target("示范学校").revisions()).isEmpty();
    }

    @Test
    void showsClausesAndEffectsBeforePublication() {
        DraftSheet sheet = settling.open(CORRECTED, clerk);
        DraftComparison comparison = comparisons.of(sheet.header().id(), clerk).orElseThrow();

        assertThat(comparison.clauses()).extracting(ClauseChange::after).anySatisfy(words -> assertThat(words)
                .contains("培育30家以上合作企业"));
        assertThat(comparison.tasks())
                .extracting(DraftComparison.Effect::fate)
                .contains(DraftComparison.Fate.UNCHANGED);
        assertThat(comparison.targets())
                .filteredOn(effect -> effect.fate() == DraftComparison.Fate.CHANGED)
                .singleElement()
                .satisfies(effect -> assertThat(effect.after()).contains("30"));
    }

    @Test
    void becomesADocumentOfItsOwnWhenAClerkSaysSo() {
        DraftSheet sheet = settling.open(CORRECTED, clerk);
        drafts.standAlone(sheet.header().id(), clerk);
        Edition other = settling.publish(settling.settle(sheet, clerk), clerk);

        assertThat(other.policyId()).isNotEqualTo(first.policyId());
        assertThat(tasks.openOf(first.policyId())).hasSize(4);
    }

    private Map<String, Task> byTitle() {
        List<Task> open = tasks.openOf(first.policyId());
        open.forEach(task -> assertThat(task.responsibilities()).isNotNull());
        Map<String, Task> byTitle =
                open.stream().collect(Collectors.toMap(task -> task.clause().title(), task -> task));
        entities.clear();
        return byTitle;
    }

    private Target target(String subject) {
        Target found = targets.openOf(first.policyId()).stream()
                .filter(target -> target.commitment().subject().contains(subject))
                .findFirst()
                .orElseThrow();
        assertThat(found.revisions()).isNotNull();
        entities.clear();
        return found;
    }
}
