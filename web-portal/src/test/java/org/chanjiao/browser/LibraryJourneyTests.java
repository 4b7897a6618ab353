package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.chanjiao.account.Role;
import org.chanjiao.portal.PublishedPlan;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** From a word to the clause, from the clause to its task and target, and from the board to a workbook. */
@BrowserTest
class LibraryJourneyTests {

    @Autowired
    private Cast cast;

    @Autowired
    private BeanFactory beans;

    @Test
    void wordLeadsToClauseTaskAndTarget(Visit visit) {
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        PublishedPlan plan = publish();

        visit.open("/policies?q=双师型教师 云溪");
        visit.page()
                .locator(".hit-place[href*='" + plan.policy() + "']")
                .first()
                .click();
        assertThat(visit.page().url()).contains("/policies/" + plan.policy()).contains("#o");
        assertThat(visit.page().locator(":target").first().textContent()).isEqualTo("双师型教师");

        visit.page().locator(".margin-target a").first().click();
        assertThat(visit.page().locator(".figure-value").first().textContent()).contains("≥60");
        visit.page().goBack();
        visit.page().locator(".margin-task a").first().click();
        assertThat(visit.page().locator("h1").textContent()).isEqualTo("建设实训基地1");
        visit.expectQuiet();
    }

    @Test
    void boardIsTakenAwayAsAWorkbook(Visit visit) throws IOException {
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        PublishedPlan plan = publish();

        visit.open("/tasks?policy=" + plan.policy());
        var download = visit.page()
                .waitForDownload(
                        () -> visit.page().locator("a[href*='export.xlsx']").click());

        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(download.path()))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(1 + plan.tasks().size());
        }
        visit.expectQuiet();
    }

    @Test
    void everyPageIsAccessibleAtBothSizes(Visit visit) {
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        PublishedPlan plan = publish();
        String policy = "/policies/" + plan.policy();

        for (Visit.Size size : List.of(Visit.PHONE, Visit.OFFICE)) {
            look(visit, size, "library", "/policies?q=实训基地");
            look(visit, size, "reader", policy + "?q=实训基地");
            look(visit, size, "reader-unit", policy + "?unit=" + plan.bureau());
            look(visit, size, "lineage", policy + "/lineage");
            look(visit, size, "missing", "/policies/missing");
            look(visit, size, "board", "/tasks?policy=" + plan.policy());
            look(
                    visit,
                    size,
                    "board-unit",
                    "/tasks?order=UNIT&columns=ORDINAL,POLICY,TITLE,TARGETS,LEADS,DEADLINE,REGION");
            look(visit, size, "print", "/tasks/print?policy=" + plan.policy());
            look(visit, size, "task", "/tasks/" + plan.tasks().get(0));
            look(visit, size, "target", "/targets/" + plan.targets().get(1));
        }
        visit.expectQuiet();
    }

    private PublishedPlan publish() {
        return PublishedPlan.publish(beans, Cast.CITY, "云溪市深化产教融合促进职业教育高质量发展三年行动实施方案", 12);
    }

    private static void look(Visit visit, Visit.Size size, String name, String path) {
        visit.size(size).open(path).expectNoSidewaysScroll().expectAccessible();
        visit.screenshot("library-" + name + "-" + size.name());
    }
}
