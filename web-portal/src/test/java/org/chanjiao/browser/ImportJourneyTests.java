package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk brings in a document and finds it again among what waits. */
@BrowserTest
class ImportJourneyTests {

    private static final Path DOCUMENT = Path.of("src/main/resources/demo/policy-waiting.txt");

    @Autowired
    private Cast cast;

    @Test
    void anImportedDocumentWaitsOnTheHomePageOfItsClerk(Visit visit) {
        Page page =
                visit.signIn(cast.member(Role.POLICY_OFFICER)).open("/imports").page();
        page.locator("input[type=file]").setInputFiles(DOCUMENT);
        page.locator("form.upload button[type=submit]").click();
        page.waitForURL(url -> url.matches(".*/imports/[0-9a-f-]{36}.*"));
        visit.expectNoSidewaysScroll().expectAccessible().screenshot("imports-draft");
        visit.size(Visit.PHONE).expectNoSidewaysScroll().expectAccessible().screenshot("imports-draft-phone");

        visit.size(Visit.OFFICE).open("/").expectAccessible().screenshot("home-officer");
        int counted = Integer.parseInt(
                page.locator("a.tile[href='/imports'] .tile-value").textContent());
        visit.open("/imports").expectAccessible().screenshot("imports-list");

        assertThat(counted)
                .isPositive()
                .isEqualTo(page.locator("main table tbody tr").count());
    }
}
