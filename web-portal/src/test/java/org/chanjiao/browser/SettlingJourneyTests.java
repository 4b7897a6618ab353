package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk settles a document item by item. */
@BrowserTest
class SettlingJourneyTests {

    @Autowired
    private Cast cast;

    @Test
    void settlesADocumentAndPublishesIt(Visit visit) throws IOException {
        Page page = upload(visit, plan());
        assertThat(page.locator("#draft .item-task").count()).isGreaterThan(5);
        visit.expectAccessible().expectNoSidewaysScroll().screenshot("import-draft");
        visit.size(Visit.PHONE)
                .expectNoSidewaysScroll()
                .screenshot("import-draft-phone")
                .size(Visit.OFFICE);

        answerEverything(page);
        button(page, "采纳全部无争议项").click();
        visit.screenshot("import-settled");
        assertThat(page.locator("#tally").innerText()).contains("待答问题 0");
        page.getByText("检查并发布").first().click();
        visit.expectAccessible().screenshot("import-publication");
        button(page, "发布").click();
        page.waitForURL(url -> url.contains("/policies/"));
        visit.expectAccessible().screenshot("import-published");
        assertThat(page.locator("main").innerText()).contains("已发布第 1 版").contains("打造特色专业群");
    }

    @Test
    void decidesByKeyboardWithoutLoadingThePage(Visit visit) throws IOException {
        Page page = upload(visit, plan());
        page.evaluate("() => { window.stayed = true; }");
        Locator first = page.locator("#draft [data-item][data-open=true]").first();
        String id = first.getAttribute("id");
        first.focus();
        page.keyboard().press("a");
        page.locator("#" + id + "[data-open=false]").waitFor();

        assertThat(page.evaluate("() => window.stayed")).isEqualTo(true);
        assertThat(page.evaluate("() => document.activeElement.id")).isNotEqualTo(id);
        assertThat(page.locator("#tally").innerText()).contains("已核对 1");
    }

    @Test
    void editsInPlaceAndSavesByItself(Visit visit) throws IOException {
        Page page = upload(visit, plan());
        Locator task = page.locator("#draft .item-task").first();
        String id = task.getAttribute("id");
        task.locator("> form [data-edit]").click();
        Locator title = page.locator("#" + id + " input[name=title]");
        title.fill("另起的任务名称");
        title.blur();
        page.locator("#" + id + " .hint[role=status]").waitFor();
        visit.expectAccessible().screenshot("import-edit");
        page.locator("#" + id + " [data-save]").click();
        page.locator("#" + id + " .chip-info").waitFor();

        assertThat(page.locator("#" + id).innerText()).contains("另起的任务名称").contains("已修改");
    }

    @Test
    void addsATaskOfSelectedWords(Visit visit) throws IOException {
        Page page = upload(visit, plan());
        page.evaluate(
                "() => { const words = [...document.querySelectorAll('#source [data-start]')].find(each => each.textContent.length > 12);"
                        + " const range = document.createRange(); range.setStart(words.firstChild, 2); range.setEnd(words.firstChild, 10);"
                        + " const selection = getSelection(); selection.removeAllRanges(); selection.addRange(range); }");
        page.locator("[data-pick].picked").waitFor();
        String words = page.locator("#pick-words").inputValue();
        button(page, "添加为任务").click();
        page.waitForURL(url -> url.contains("/tasks/"));

        assertThat(words).hasSize(8);
        assertThat(page.locator(".quote").innerText()).isEqualTo(words.strip());
    }

    private static void answerEverything(Page page) {
        if (page.locator("form[action$='/words'] button").count() > 0) {
            page.locator("form[action$='/words'] button").click();
        }
        if (page.locator("form[action$='/deadlines']").count() > 0) {
            button(page, "全部无时限").click();
        }
        while (page.locator(".question").count() > 0) {
            Locator question = page.locator(".question").first();
            int open = page.locator(".question").count();
            Locator simplest =
                    question.locator("button[value=AS_SUGGESTED], button[value=KEEP], button[value=NAME_ONLY]");
            simplest.first().click();
            page.waitForFunction("count => document.querySelectorAll('.question').length < count", open);
            assertThat(page.locator("#questions").count()).isEqualTo(1);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page upload(Visit visit, String text) {
        visit.signIn(cast.member(Role.POLICY_OFFICER)).open("/imports");
        visit.expectAccessible().screenshot("import-upload");
        visit.page().locator("#text").fill(text);
        button(visit.page(), "导入并识别").click();
        visit.page().waitForURL(url -> url.matches(".*/imports/[0-9a-f-]{36}.*"));
        return visit.page();
    }

    /** The demonstration's second document, each time with other words at its end. */
    private static String plan() throws IOException {
        try (InputStream plan = SettlingJourneyTests.class.getResourceAsStream("/demo/policy-waiting.txt")) {
            assertThat(plan).isNotNull();
            return new String(plan.readAllBytes(), StandardCharsets.UTF_8).replaceAll("云溪教发〔2026〕9号", "") + "\n"
                    + UUID.randomUUID();
        }
    }
}
