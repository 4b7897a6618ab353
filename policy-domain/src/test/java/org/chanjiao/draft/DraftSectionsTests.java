package org.chanjiao.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftSheet.SectionRow;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DraftSectionsTests {
    private final Person clerk = Clerks.clerk("王文书");

    @Autowired
    Settling settling;

    @Autowired
    DraftSections sections;

    @Autowired
    DraftSheets sheets;

    @Autowired
    EntityManager entities;

    @Test
    void retitlesASectionButKeepsThePlaceItWasReadFrom() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        SectionRow section = sheet.sections().get(0);
        sections.edit(sheet.header().id(), section.id(), section.version(), "九", "总体目标", clerk);

        assertThat(section(sheet.header().id(), section.id())).satisfies(after -> {
            assertThat(after.title()).isEqualTo("总体目标");
            assertThat(after.path()).isEqualTo(section.path());
            assertThat(after.decision()).isEqualTo(Decision.EDITED);
        });
    }

    @Test
    void addsASectionOfPickedWordsWhereTheyStand() {
        DraftSheet sheet = settling.open(Documents.PLAN, clerk);
        DraftId id = sheet.header().id();
        var span = sheet.text().find("（三）深化校企合作", 0).orElseThrow();
        DraftItemId added = sections.add(id, span, clerk);
        entities.flush();

        SectionRow row = section(id, added);
        assertThat(row.path()).isEqualTo("二/（三）");
        assertThat(row.title()).isEqualTo("深化校企合作");
        assertThat(row.decision()).isEqualTo(Decision.ADDED);
        assertThat(sheets.of(id, clerk).sections()).extracting(SectionRow::path).containsSubsequence("二", "二/（三）", "三");
    }

    @Test
    void readsNumberAndTitleOfAHeading() {
        assertThat(SectionHeading.of("第三章　保障措施")).isEqualTo(new SectionHeading("第三章", "保障措施"));
        assertThat(SectionHeading.of("(二)主要任务。")).isEqualTo(new SectionHeading("（二）", "主要任务"));
        assertThat(SectionHeading.of("四、附则").pathAfter("三")).isEqualTo("四");
        assertThat(SectionHeading.of("附件说明").pathAfter("三")).isEqualTo("附件说明");
    }

    private SectionRow section(DraftId draft, DraftItemId id) {
        entities.flush();
        return sheets.of(draft, clerk).sections().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
