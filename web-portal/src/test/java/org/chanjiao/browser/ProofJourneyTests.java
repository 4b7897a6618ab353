package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chanjiao.account.Role;
import org.chanjiao.binding.BindingChoice;
import org.chanjiao.binding.Bindings;
import org.chanjiao.confirmation.Confirmations;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.Submission;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.target.TargetId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A school reports, an enterprise confirms, the bureau accepts: lights turn green, and every figure leads both ways. */
@BrowserTest
class ProofJourneyTests {

    private static final int REPORTED = 94;
    private static final int COUNTED = 1;
    private static final String SCHOOL = "云溪第一职业学校";
    private static final String ACCEPTANCE = "九十四个基地竣工验收单";
    private static final String FIRM = "云溪精密制造有限公司";

    @Autowired
    private Cast cast;

    @Autowired
    private Bindings bindings;

    @Autowired
    private LedgerItems items;

    @Autowired
    private Confirmations confirmations;

    @Test
    void aSchoolReportsIsReturnedReportsAgainAndTheLightTurnsGreen(Visit officer) {
        Visit school = officer.other().signIn(cast.of(SCHOOL, OrganisationKind.SCHOOL, Role.SCHOOL));
        officer.signIn(cast.member(Role.POLICY_OFFICER));
        String target = published(officer, REPORTED);
        assertThat(light(officer.open(target))).doesNotContain("light-GREEN");
        assign(officer);

        school.open("/reports?q=第" + REPORTED + "批");
        String report = school.page().locator("main tbody a.row-link").first().getAttribute("href");
        fill(school.open(report + "/edit").expectAccessible(), "94");
        attach(school.page());
        press(school.page(), "button[value=submit]");
        assertThat(light(officer.open(target))).doesNotContain("light-GREEN");

        String review = report.replace("/reports/", "/reviews/");
        officer.open(review).page().locator("input[name^=note-]").first().fill("请写明竣工的基地");
        press(officer.page(), "button:has-text('退回')");
        school.open(report + "/edit");
        assertThat(school.page().locator("main").textContent()).contains("退回意见：请写明竣工的基地");
        school.page().locator("textarea[name^=progress-]").first().fill("九十四个基地全部竣工并通过验收");
        press(school.page(), "button[value=submit]");
        officer.open(review);
        press(officer.page(), "button[formaction$='/acceptance']");

        assertThat(light(officer.open(target).expectAccessible().screenshot("target-green")))
                .contains("light-GREEN");
        leadsBothWays(officer, target);
    }

    @Test
    void anEnterpriseConfirmsABaseByItsLinkAndTheLightTurnsGreen(Visit officer) {
        officer.signIn(cast.member(Role.POLICY_OFFICER));
        String target = published(officer, COUNTED);
        cast.of(SCHOOL, OrganisationKind.SCHOOL, Role.SCHOOL);
        cast.of(FIRM, OrganisationKind.ENTERPRISE, Role.ENTERPRISE);
        bindings.bind(
                TargetId.of(target.replaceAll(".*/", "")),
                new BindingChoice("training-base", "bases", null, List.of()),
                -1,
                "以台账为准",
                cast.person(cast.member(Role.POLICY_OFFICER)));
        LedgerItemId base =
                items.add("training-base", base(), cast.person(cast.of(SCHOOL, OrganisationKind.SCHOOL, Role.SCHOOL)));
        assertThat(light(officer.open(target))).doesNotContain("light-GREEN");

        String token = confirmations
                .link(base, cast.person(cast.of(SCHOOL, OrganisationKind.SCHOOL, Role.SCHOOL)))
                .token();
        Visit firm = officer.other().size(Visit.PHONE).open("/confirm/" + token);
        firm.expectAccessible().expectNoSidewaysScroll().screenshot("confirmation-link");
        press(firm.page(), "button[value=CONFIRMED]");
        assertThat(firm.page().url()).contains("/confirmed");

        assertThat(light(officer.open(target))).contains("light-GREEN");
        Clicks clicks = new Clicks(officer.page());
        clicks.on("main a[href^='/ledgers/training-base/']");
        assertThat(officer.page().locator("main").textContent()).contains(FIRM);
        assertThat(clicks.count()).isLessThanOrEqualTo(3);
    }

    /** From a figure on the board to its sentence, and from the figure to the file that proves it: three clicks each. */
    private static void leadsBothWays(Visit visit, String target) {
        String id = target.replaceAll(".*/", "");
        visit.open("/tasks?q=实训基地&size=100");
        Clicks back = new Clicks(visit.page());
        back.on("main a[href='/targets/" + id + "']");
        back.on("main p.clause + p a[href^='/policies/']");
        assertThat(visit.page().locator("[id='target-" + id + "']").textContent())
                .contains(REPORTED + "个以上");
        assertThat(back.count()).isLessThanOrEqualTo(3);

        visit.open("/tasks?q=实训基地&size=100");
        Clicks forward = new Clicks(visit.page());
        forward.on("main a[href='/targets/" + id + "']");
        forward.on("main table a[href^='/reports/']");
        Path file = visit.page()
                .waitForDownload(() -> forward.press("main a[href^='/attachments/']"))
                .path();
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(ACCEPTANCE);
        assertThat(forward.count()).isLessThanOrEqualTo(3);
    }

    private static String published(Visit visit, int number) {
        Desk desk = new Desk(visit);
        String draft = desk.take("基地通知" + number + ".txt", Papers.notice(number));
        desk.answerEverything();
        desk.acceptTheRest();
        desk.publish(draft);
        return visit.page()
                .locator("main a[href^='/targets/']:has-text('" + number + "个以上')")
                .first()
                .getAttribute("href")
                .replaceAll("[?#].*", "");
    }

    /** Lets the school report the figures of the first measure itself. */
    private static void assign(Visit officer) {
        officer.open("/report-cycles");
        officer.page().locator("main a.row-link:has-text('第" + REPORTED + "批')").click();
        officer.page().locator("#task").waitFor();
        officer.page().locator("#unit").fill(SCHOOL);
        press(officer.page(), "form[action$='/assignments'] button");
        assertThat(officer.page().locator("main").textContent()).contains(SCHOOL);
    }

    private static void fill(Visit school, String bases) {
        Page page = school.page();
        page.locator("textarea[name^=progress-]").first().fill("基地建设有序推进");
        for (int i = 0; i < page.locator("input[name^=value-]").count(); i++) {
            page.locator("input[name^=value-]").nth(i).fill(i == 0 ? bases : "2100");
        }
        page.locator("[data-autosave-status]:has-text('已自动保存')").waitFor();
    }

    private static void attach(Page page) {
        page.locator("#evidence details summary").first().click();
        page.locator("#evidence input[type=file]")
                .first()
                .setInputFiles(new FilePayload("竣工验收单.txt", "text/plain", ACCEPTANCE.getBytes(StandardCharsets.UTF_8)));
        press(page, "#evidence form.attach button");
        assertThat(page.locator("#evidence").textContent()).contains("竣工验收单.txt");
        assertThat(page.locator("input[name^=value-]").first().inputValue()).isEqualTo("94");
    }

    private static Submission base() {
        return new Submission(
                null,
                new HashMap<>(Map.ofEntries(
                        Map.entry("title", "精密制造共享基地"),
                        Map.entry("partner", FIRM),
                        Map.entry("kind", "共享型实训基地"),
                        Map.entry("address", "临江路 1 号"),
                        Map.entry("startsOn", LocalDate.of(2026, 6, 1).toString()),
                        Map.entry("area", "1200"),
                        Map.entry("quantity", "60"),
                        Map.entry("amount", "800000"),
                        Map.entry("level", "市级"),
                        Map.entry("state", "已建成"))),
                "与其他基地不是同一个");
    }

    private static String light(Visit visit) {
        return String.valueOf(
                visit.page().locator(".standing-line .light").first().getAttribute("class"));
    }

    private static void press(Page page, String button) {
        page.evaluate("() => document.documentElement.setAttribute('data-left', '')");
        page.locator(button).first().press("Enter");
        page.locator("html:not([data-left]) footer").first().waitFor();
    }

    /** Counts what a reader clicks. */
    private static final class Clicks {

        private final Page page;
        private int count;

        Clicks(Page page) {
            this.page = page;
        }

        void on(String link) {
            page.evaluate("() => document.documentElement.setAttribute('data-left', '')");
            press(link);
            page.locator("html:not([data-left]) footer").first().waitFor();
        }

        void press(String link) {
            page.locator(link).first().click();
            count++;
        }

        int count() {
            return count;
        }
    }
}
