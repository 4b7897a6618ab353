package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ErrorJourneyTests {

    @Autowired
    private Cast cast;

    @Test
    void aMistypedAddressIsExplained(Visit visit) {
        visit.signIn(cast.member(Role.LEADER)).open("/no-such-page", 404).expectAccessible();

        assertThat(visit.page().locator("h1").textContent()).isEqualTo("没有找到");
        assertThat(visit.page().locator(".side .entries a").count()).isPositive();
        visit.screenshot("error-404");
    }

    @Test
    void aRequestWithoutTheTokenIsRefusedWithAPage(Visit visit) {
        visit.signIn(cast.member(Role.LEADER));

        var answer = visit.page()
                .request()
                .post("/appearance", asBrowser().setForm(FormData.create().set("care", "on")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("没有权限");
    }

    @Test
    void tooLargeAnUploadIsExplained(Visit visit) {
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        String token = visit.page().locator("meta[name=csrf-token]").getAttribute("content");
        FilePayload file = new FilePayload("plan.docx", "application/octet-stream", new byte[32 * 1024 * 1024]);

        var answer = visit.page()
                .request()
                .post(
                        "/appearance",
                        asBrowser()
                                .setMultipart(
                                        FormData.create().set("_csrf", token).set("file", file)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("文件太大");
    }

    @Test
    void largePrintIsOneClickAndStays(Visit visit) {
        visit.open("/login").page().locator("button[name=care]").click();
        visit.open("/login").expectAccessible();

        assertThat(visit.page().evaluate("() => getComputedStyle(document.documentElement).fontSize"))
                .isEqualTo("20px");
        visit.screenshot("login-care");
    }

    @Test
    void englishIsOneClickAndStays(Visit visit) {
        visit.open("/login").page().locator("button[name=language]").click();
        visit.open("/login").expectAccessible();

        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
        visit.screenshot("login-english");
    }

    private static RequestOptions asBrowser() {
        return RequestOptions.create().setHeader("Accept", "text/html");
    }
}
