package org.chanjiao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.policy.Edition;
import org.chanjiao.policy.PolicyPublished;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class DraftPublicationsTests {
    private final Person clerk = Clerks.clerk("王文书");

    @Autowired
    Drafts drafts;

    @Autowired
    DraftSheets sheets;

    @Autowired
    Settling settling;

    @Autowired
    DraftPublications publications;

    @Autowired
    Organisations organisations;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void registerUnits() {
        organisations.register(Clerks.CITY, "辽阳市教育局", OrganisationKind.BUREAU);
        organisations.register(Clerks.CITY, "辽阳市财政局", OrganisationKind.GOVERNMENT_OFFICE);
        entities.flush();
    }

    @Test
    void refusesWhileAQuestionIsOpen() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        drafts.acceptUndisputed(sheet.header().id(), clerk);
        DraftSheet seen = sheets.of(sheet.header().id(), clerk);

        assertThat(seen.openQuestions()).isNotEmpty();
        assertThatExceptionOfType(NotReadyToPublish.class)
                .isThrownBy(() -> publications.publish(
                        seen.header().id(), seen.header().touched().at(), "", clerk))
                .satisfies(refusal -> assertThat(refusal.failed())
                        .extracting(PublicationCheck.Result::check)
                        .contains(PublicationCheck.QUESTIONS_ANSWERED));
        assertThat(count("policy")).isZero();
    }

    @Test
    void refusesASecondDraftOfADocumentThatWasPublishedMeanwhile() {
        DraftSheet first = settling.open(Documents.PLAN, clerk);
        DraftSheet second = settling.open(Documents.PLAN + "附注。", clerk);
        settling.publish(settling.settle(first, clerk), clerk);
        jdbc.sql("update policy set opened_at = opened_at + interval '1 minute'")
                .update();

        assertThat(PublicationCheck.of(settling.settle(second, clerk)))
                .filteredOn(result -> !result.holds())
                .extracting(PublicationCheck.Result::check)
                .containsExactly(PublicationCheck.NUMBER_STILL_FREE);
    }

    @Test
    void opensTasksWithTheirUnitsAndFrozenSentences() {
        Edition edition = settling.publish(Documents.PLAN, clerk);

        var tasks = jdbc.sql("select title, body, path from task where policy_id = ? order by ordinal")
                .param(edition.policyId().value())
                .query((row, n) -> List.of(row.getString(1), row.getString(2)))
                .list();
        assertThat(tasks).extracting(task -> task.get(0)).contains("建设实训基地", "培养双师队伍", "深化校企合作", "加强组织领导");
        assertThat(tasks).allSatisfy(task -> assertThat(Documents.PLAN).contains(task.get(1)));
        var leads = jdbc.sql("select distinct r.name from task_responsibility r join task t on t.id = r.task_id"
                        + " where t.policy_id = ? and r.role = 'LEAD'")
                .param(edition.policyId().value())
                .query(String.class)
                .set();
        assertThat(leads).isEqualTo(Set.of("市教育局"));
        assertThat(events.stream(PolicyPublished.class)).singleElement().satisfies(event -> {
            assertThat(event.policyId()).isEqualTo(edition.policyId());
            assertThat(event.textNumber()).isEqualTo(1);
        });
    }

    @Test
    void givesACollectiveOneGovernmentForEachPlace() {
        Edition edition = settling.publish(Documents.PLAN, clerk);

        var governments = jdbc.sql(
                        "select r.name from task_responsibility r join task t on t.id = r.task_id"
                                + " where t.policy_id = ? and r.collective_name is not null and r.organisation_id is not null order by r.ordinal")
                .param(edition.policyId().value())
                .query(String.class)
                .list();
        assertThat(governments)
                .containsExactly("白塔区人民政府", "文圣区人民政府", "宏伟区人民政府", "弓长岭区人民政府", "太子河区人民政府", "辽阳县人民政府", "灯塔市人民政府");
    }

    @Test
    void refusesWhenSomebodyTouchedTheDraftSinceItWasSeen() {
        DraftSheet seen = settling.settle(settling.open(Documents.PLAN, clerk), clerk);

        assertThatExceptionOfType(ChangedByAnother.class)
                .isThrownBy(() -> publications.publish(
                        seen.header().id(), seen.header().touched().at().minusSeconds(60), "", clerk));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
