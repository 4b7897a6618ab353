package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SessionJourneyTests {

    @Autowired
    private Cast cast;

    @Test
    void warnsBeforeTheSessionEndsAndExtendsIt(Visit visit) {
        visit.page().clock().install();
        visit.signIn(cast.member(Role.LEADER));
        Locator warning = visit.page().locator("#session-warning");
        assertThat(warning.isHidden()).isTrue();

        int idle = Integer.parseInt(visit.page().locator("body").getAttribute("data-session-seconds"));
        visit.page().clock().runFor((idle - 100) * 1000L);

        assertThat(warning.isVisible()).isTrue();
        visit.expectAccessible().screenshot("session-warning");
        visit.page().locator("#session-extend").click();
        warning.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void signsOutFromTheMenuOfThePerson(Visit visit) {
        visit.signIn(cast.member(Role.LEADER));
        visit.page().locator("details.person summary").click();
        visit.expectAccessible().screenshot("person-menu");
        visit.page().locator("details.person form button").click();

        visit.page().waitForURL(url -> url.contains("/login"));
        visit.open("/");
        assertThat(visit.page().url()).contains("/login");
    }

    @Test
    void theMenuOfTheTelephoneOpensWithoutScripts(Visit visit) {
        visit.signIn(cast.member(Role.LEADER)).size(Visit.PHONE).open("/");
        visit.page().locator("details.burger summary").click();

        assertThat(visit.page().locator("details.burger nav a").first().isVisible())
                .isTrue();
        visit.expectAccessible().screenshot("phone-menu");
    }
}
