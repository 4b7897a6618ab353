package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing typed into a report is lost: to a line that breaks, a session that ends, a second tab. */
@BrowserTest
class LossJourneyTests {

    private static final String TYPED = "textarea[name^=progress-]";
    private static final String KEPT = "[data-autosave-status]:has-text('内容已留在本机')";
    private static final String SAVED = "[data-autosave-status]:has-text('已自动保存')";

    @Autowired
    private Cast cast;

    @Test
    void aBrokenLineLosesNothing(Visit visit) {
        String form = form(visit, 95);
        visit.page().context().setOffline(true);
        visit.page().locator(TYPED).first().fill("断网时写的进展");
        visit.page().locator(KEPT).waitFor();
        visit.page().context().setOffline(false);
        visit.page().locator(SAVED).waitFor();

        visit.open(form);
        assertThat(visit.page().locator(TYPED).first().inputValue()).isEqualTo("断网时写的进展");
        visit.expectLostLine();
    }

    @Test
    void aSessionThatEndsLosesNothing(Visit visit) {
        String form = form(visit, 96);
        visit.page().context().clearCookies();
        visit.page().locator(TYPED).first().fill("会话过期时写的进展");
        visit.page().locator(KEPT).waitFor();
        visit.signIn(cast.member(Role.UNIT_REPORTER)).open(form);

        assertThat(visit.page().locator(TYPED).first().inputValue()).isEqualTo("会话过期时写的进展");
        visit.page().locator(SAVED).waitFor();
        visit.expectRefusal();
    }

    @Test
    void sendingAfterTheSessionEndedLosesNothing(Visit visit) {
        String form = form(visit, 97);
        visit.page().context().clearCookies();
        visit.page().locator(TYPED).first().fill("提交时会话已过期");
        visit.page().locator("button[value=save]").first().press("Enter");
        visit.page().waitForLoadState();
        visit.signIn(cast.member(Role.UNIT_REPORTER)).open(form);

        assertThat(visit.page().locator(TYPED).first().inputValue()).isEqualTo("提交时会话已过期");
        visit.expectRefusal();
    }

    @Test
    void aSecondTabIsShownBothVersionsAndMayKeepItsOwn(Visit visit) {
        String form = form(visit, 98);
        Page second = visit.page().context().newPage();
        second.navigate(form);
        visit.page().locator(TYPED).first().fill("第一个窗口写的");
        visit.page().locator(SAVED).waitFor();
        second.locator(TYPED).first().fill("第二个窗口写的");
        second.locator("[data-autosave-status]:has-text('已在别处保存过')").waitFor();
        second.locator("button[value=save]").first().press("Enter");
        second.locator("h1:has-text('两个版本不一致')").waitFor();
        assertThat(second.locator("main").textContent()).contains("第一个窗口写的", "第二个窗口写的");
        second.locator("button:has-text('仍按我填写的保存')").click();
        second.locator(TYPED).first().waitFor();

        assertThat(second.locator(TYPED).first().inputValue()).isEqualTo("第二个窗口写的");
        second.close();
    }

    /** A report of its own for each test: the notice is published, its form is open; the answer is its address. */
    private String form(Visit visit, int number) {
        Visit officer = visit.other().signIn(cast.member(Role.POLICY_OFFICER));
        Desk desk = new Desk(officer);
        String draft = desk.take("丢失" + number + ".txt", Papers.notice(number));
        desk.answerEverything();
        desk.acceptTheRest();
        desk.publish(draft);
        visit.signIn(cast.member(Role.UNIT_REPORTER)).open("/reports?q=第" + number + "批");
        String form = visit.page().locator("main tbody a.row-link").first().getAttribute("href") + "/edit";
        visit.open(form);
        return form;
    }
}
