package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the home page counts is what one finds behind the count. */
@BrowserTest
class HomeJourneyTests {

    private static final int NUMBER = 88;

    @Autowired
    private Cast cast;

    @Test
    void everyCountEqualsTheRowsBehindIt(Visit visit) {
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        publishOne(visit);
        new Desk(visit).take("通知.txt", Papers.notice(NUMBER + 1));

        visit.open("/").expectAccessible().screenshot("home-filled");
        int drafts = count(visit, "/imports");
        int tasks = count(visit, "/tasks");
        int due = count(visit, "/tasks?");

        assertThat(drafts).isEqualTo(rows(visit, "/imports", "main table tbody tr"));
        assertThat(tasks).isGreaterThan(1).isEqualTo(rows(visit, "/tasks?size=100", "main table tbody tr:not(.group)"));
        assertThat(due).isEqualTo(rows(visit, href(visit, "/tasks?") + "&size=100", "main table tbody tr:not(.group)"));
    }

    @Test
    void theSearchInTheHeaderFindsTheTextFromAnyPage(Visit visit) {
        visit.signIn(cast.member(Role.LEADER)).open("/profile");
        Page page = visit.page();
        page.locator("#global-search").fill("组团");
        page.locator("#global-search").press("Enter");

        page.waitForURL(url -> url.contains("/policies?q="));
        assertThat(page.locator("main h1").textContent()).isEqualTo("政策库");
        visit.expectAccessible();
    }

    private static void publishOne(Visit visit) {
        Desk desk = new Desk(visit);
        String draft = desk.take("通知.txt", Papers.notice(NUMBER));
        desk.answerEverything();
        desk.acceptTheRest();
        desk.publish(draft);
    }

    private static int count(Visit visit, String address) {
        return Integer.parseInt(visit.page()
                .locator(tile(address) + " .tile-value")
                .textContent()
                .strip());
    }

    private static String href(Visit visit, String address) {
        return visit.open("/").page().locator(tile(address)).getAttribute("href");
    }

    /** The tile of exactly that list, or, with a question mark at its end, of that list filtered. */
    private static String tile(String address) {
        return address.endsWith("?") ? "a.tile[href^='" + address + "']" : "a.tile[href='" + address + "']";
    }

    /** The rows of a list on all its pages. */
    private static int rows(Visit visit, String address, String row) {
        Page page = visit.open(address).page();
        int rows = page.locator(row).count();
        while (page.locator(".pager a[rel=next]").count() > 0) {
            visit.open(page.locator(".pager a[rel=next]").getAttribute("href"));
            rows += page.locator(row).count();
        }
        return rows;
    }
}
