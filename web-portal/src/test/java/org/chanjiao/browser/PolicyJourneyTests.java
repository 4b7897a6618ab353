package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.chanjiao.account.Role;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the document to the workbook, as one clerk goes through it. */
@BrowserTest
class PolicyJourneyTests {

    @Autowired
    private Cast cast;

    @Test
    void aPlanBecomesTasksThatAreFoundReadAndExported(Visit visit) throws IOException {
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        Desk desk = new Desk(visit);
        String draft = desk.take("实施方案.txt", Papers.plan());
        visit.expectNoSidewaysScroll().expectAccessible();
        desk.answerEverything();
        desk.acceptTheRest();
        desk.publish(draft);
        String policy = visit.page().url().replaceAll(".*/policies/([0-9a-f-]{36}).*", "$1");
        look(visit, "reader");

        openAtTheClause(visit, policy);
        List<List<String>> board = board(visit, policy);
        look(visit, "board");

        assertThat(board).hasSize(21);
        assertThat(exported(visit.page())).isEqualTo(board);
    }

    /** A word of two characters leads to its sentence in the text. */
    private static void openAtTheClause(Visit visit, String policy) {
        visit.open("/policies?q=双师");
        look(visit, "library");
        Locator hit =
                visit.page().locator(".hit-excerpt a[href*='" + policy + "']").first();
        String place = hit.getAttribute("href").replaceAll(".*#", "");
        hit.click();
        visit.page().waitForURL(url -> url.contains(policy));

        Locator found = visit.page().locator("[id='" + place + "']");
        assertThat(found.textContent()).isEqualTo("双师");
        assertThat(found.boundingBox().y).isBetween(0.0, (double) Visit.OFFICE.height());
    }

    /** What the board shows of the policy: title, clause, leading and supporting units of each task. */
    private static List<List<String>> board(Visit visit, String policy) {
        visit.open("/tasks?unit=all&size=100&policy=" + policy);
        List<String> headings = visit.page().locator("table.grid thead th").allTextContents();
        return visit.page().locator("table.grid tbody tr:not(.group)").all().stream()
                .map(row -> chosen(headings, row.locator("td").allTextContents()))
                .toList();
    }

    private static List<List<String>> exported(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("a[href*='export.xlsx']").click());
        try (InputStream in = download.createReadStream();
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<List<String>> rows = workbook.getFirstSheet().read().stream()
                    .map(PolicyJourneyTests::texts)
                    .toList();
            return rows.stream().skip(1).map(row -> chosen(rows.get(0), row)).toList();
        }
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(
                        i -> row.getOptionalCell(i).map(cell -> cell.getText()).orElse(""))
                .toList();
    }

    private static List<String> chosen(List<String> headings, List<String> cells) {
        return List.of("任务", "条款", "牵头单位", "配合单位").stream()
                .map(heading -> cells.get(headings.indexOf(heading)).strip())
                .toList();
    }

    private static void look(Visit visit, String name) {
        visit.size(Visit.PHONE).expectNoSidewaysScroll().expectAccessible().screenshot("journey-" + name + "-phone");
        visit.size(Visit.OFFICE).expectNoSidewaysScroll().expectAccessible().screenshot("journey-" + name);
    }
}
