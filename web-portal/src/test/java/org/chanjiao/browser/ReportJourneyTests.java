package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the request to the accepted figure: a unit reports, is returned at a field, resubmits; the bureau accepts. */
@BrowserTest
class ReportJourneyTests {

    private static final int NUMBER = 93;

    @Autowired
    private Cast cast;

    @Test
    void aReportGoesBackAtAFieldComesAgainAndCounts(Visit officer) {
        officer.signIn(cast.member(Role.POLICY_OFFICER));
        publish(officer);
        Visit clerk = officer.other().signIn(cast.member(Role.UNIT_REPORTER));
        String report = request(clerk);

        clerk.open(report + "/edit").expectAccessible().screenshot("report-form");
        clerk.page().locator("textarea[name^=progress-]").first().fill("三个基地已经动工");
        clerk.page().locator("input[name^=value-]").first().fill("90");
        clerk.page().locator("[data-autosave-status]:has-text('已自动保存')").waitFor();
        clerk.open(report + "/edit");
        assertThat(clerk.page().locator("input[name^=value-]").first().inputValue())
                .isEqualTo("90");
        fillTheRest(clerk.page());
        press(clerk.page(), "button[value=submit]");
        assertThat(clerk.page().locator("main").textContent()).contains("教育局审核");

        String review = report.replace("/reports/", "/reviews/");
        officer.open(review).expectAccessible().screenshot("review");
        officer.page()
                .locator("section:has-text('个以上') input[name^=note-]")
                .first()
                .fill("请附验收文件后再报");
        press(officer.page(), "button:has-text('退回')");

        clerk.open(report + "/edit").screenshot("report-returned");
        assertThat(clerk.page().locator("main").textContent()).contains("退回意见：请附验收文件后再报");
        press(clerk.page(), "button[value=submit]");
        officer.open(review);
        press(officer.page(), "button[formaction$='/acceptance']");

        clerk.open(report).expectAccessible().screenshot("report-accepted");
        assertThat(clerk.page().locator("main").textContent()).contains("已通过").contains("90个");
        clerk.page().locator(".figure-field a").first().click();
        clerk.page().waitForURL(url -> url.contains("/targets/"));
        assertThat(clerk.page().locator("main").textContent()).contains("90");
    }

    private static void publish(Visit visit) {
        Desk desk = new Desk(visit);
        String draft = desk.take("填报通知.txt", Papers.notice(NUMBER));
        desk.answerEverything();
        desk.acceptTheRest();
        desk.publish(draft);
    }

    /** The request of the own unit against that very notice. */
    private static String request(Visit visit) {
        visit.open("/reports?q=第" + NUMBER + "批").expectAccessible().screenshot("reports");
        return visit.page().locator("main tbody a.row-link").first().getAttribute("href");
    }

    private static void fillTheRest(Page page) {
        for (String field : new String[] {"textarea[name^=progress-]", "input[name^=value-]"}) {
            for (int i = 0; i < page.locator(field).count(); i++) {
                if (page.locator(field).nth(i).inputValue().isEmpty()) {
                    page.locator(field).nth(i).fill(field.startsWith("input") ? "30" : "按计划推进");
                }
            }
        }
    }

    /** Presses a button that leads to another page, and waits for it. */
    private static void press(Page page, String button) {
        page.evaluate("() => document.documentElement.setAttribute('data-left', '')");
        page.locator(button).first().press("Enter");
        page.locator("html:not([data-left]) footer").first().waitFor();
    }
}
