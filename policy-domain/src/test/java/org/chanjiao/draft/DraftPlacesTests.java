package org.chanjiao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.draft.DraftSheet.QuestionRow;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DraftPlacesTests {
    private static final RegionCode INSIDE = RegionCode.of("211081");

    private final Person clerk = Clerks.clerk("王文书");

    @Autowired
    Settling settling;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftPlaces places;

    @Autowired
    DraftSheets sheets;

    @Autowired
    Organisations organisations;

    @Autowired
    EntityManager entities;

    @Test
    void takesADocumentOfItsOwnCityWithoutAsking() {
        DraftSheet sheet = settling.open(plan("辽阳市"), clerk);

        assertThat(sheet.header().region()).isEqualTo(Clerks.CITY);
        assertThat(sheet.openQuestions()).noneMatch(question -> question.kind() == QuestionKind.PLACE);
    }

    @Test
    void asksWhereADocumentOfACityElsewhereBelongs() {
        QuestionRow question = asked(settling.open(plan("大连市"), clerk));

        assertThat(question.suggestion()).isNull();
        assertThat(question.reason()).contains("辽宁省大连市", "不归本单位", "政策专员导入");
    }

    @Test
    void proposesThePlaceInsideTheOwnOneThatTheTextNames() {
        DraftSheet sheet = settling.open(plan("灯塔市"), clerk);

        assertThat(asked(sheet).suggestion()).isEqualTo("辽宁省辽阳市灯塔市");
        assertThat(sheet.header().region()).isEqualTo(INSIDE);
    }

    @Test
    void matchesUnitsForThePlaceThatWasAnswered() {
        var office = organisations.register(INSIDE, "灯塔市教育局", OrganisationKind.BUREAU);
        organisations.addAlias(office, "市教育局");
        DraftSheet sheet = settling.open(plan("大连市"), clerk);
        DraftId id = sheet.header().id();
        assertThat(sheet.openQuestions()).anyMatch(question -> question.kind() == QuestionKind.UNRESOLVED_UNIT);

        places.answer(id, asked(sheet).id(), INSIDE, clerk);
        entities.flush();

        DraftSheet moved = sheets.of(id, clerk);
        assertThat(moved.header().region()).isEqualTo(INSIDE);
        assertThat(moved.header().head().level()).isEqualTo(PolicyLevel.COUNTY);
        assertThat(moved.openQuestions()).isEmpty();
        assertThat(moved.names()).singleElement().satisfies(name -> assertThat(name.organisations())
                .extracting(DraftSheet.Meaning::name)
                .containsExactly("灯塔市教育局"));
    }

    @Test
    void refusesAPlaceThatIsNoneOfTheDesksBusiness() {
        DraftSheet sheet = settling.open(plan("大连市"), clerk);

        assertThatExceptionOfType(PlaceOutOfReach.class)
                .isThrownBy(
                        () -> places.answer(sheet.header().id(), asked(sheet).id(), RegionCode.of("210200"), clerk));
    }

    @Test
    void doesNotTakeThePolicyOfAnotherCityForItsOwn() {
        Person other = Clerks.person("赵文书", Clerks.OTHER_CITY, Role.POLICY_OFFICER);
        settling.publish(Documents.PLAN, other);

        Arrival arrival = drafts.open(Documents.pasted(Documents.PLAN + "附注。"), clerk);
        assertThat(arrival).isInstanceOfSatisfying(Arrival.Opened.class, opened -> assertThat(opened.corrects())
                .isNull());
    }

    private static QuestionRow asked(DraftSheet sheet) {
        return sheet.openQuestions().stream()
                .filter(question -> question.kind() == QuestionKind.PLACE)
                .findFirst()
                .orElseThrow();
    }

    private static String plan(String place) {
        return place
                + """
                深化产教融合实施方案

                一、主要任务
                （一）建设实训基地。到2027年，建成实训基地6个。（责任单位：市教育局）

                """
                + place
                + "人民政府办公室\n2026年3月6日\n";
    }
}
