package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clerks settle drafts: one after the other, two at once, without scripts. */
@BrowserTest
class ClerksJourneyTests {

    @Autowired
    private Cast cast;

    @Test
    void aColleagueTakesOverAndFindsWhatWasAnswered(Visit visit) {
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        Desk first = new Desk(visit);
        String draft = first.take("第11批.txt", Papers.notice(11));
        first.answerEverything();

        Visit second = visit.other().signIn(cast.colleague(Role.POLICY_OFFICER)).open(draft);
        second.page().locator("details.more > summary").click();
        second.page().locator("form[action$='/editor'] button").click();
        second.page().locator(".note").first().waitFor();

        assertThat(new Desk(second).openQuestions()).isZero();
        assertThat(second.page().locator(".settling > .hint").textContent()).contains("顾知远");
        second.expectAccessible().screenshot("settling-taken-over");
    }

    @Test
    void whoComesSecondSeesBothVersions(Visit visit) {
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        String draft = new Desk(visit).take("第12批.txt", Papers.notice(12));
        Visit second = visit.other().signIn(cast.colleague(Role.POLICY_OFFICER));
        String task =
                visit.page().locator(".item-task > form [data-edit]").first().getAttribute("href");
        visit.open(task).page().locator("#title").fill("建设高水平实训基地");
        second.open(task).page().locator("#title").fill("建设开放型实训基地");

        visit.page().locator("[data-save]").click();
        visit.page().locator(".item-edit").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        second.page().locator("[data-save]").click();
        second.page().locator("main .note-warn[role=alert]").waitFor();

        assertThat(second.page().locator("main").textContent()).contains("建设高水平实训基地", "建设开放型实训基地", "沈若溪");
        second.expectAccessible().screenshot("settling-conflict");
        second.size(Visit.PHONE).expectNoSidewaysScroll().screenshot("settling-conflict-phone");
        second.expectRefusal();
        visit.open(draft);
        assertThat(visit.page().locator("#draft").textContent())
                .contains("建设高水平实训基地")
                .doesNotContain("建设开放型实训基地");
    }

    @Test
    void everythingIsSettledWithoutScripts(Visit visit) {
        Visit plain = visit.withoutScripts().signIn(cast.member(Role.POLICY_OFFICER));
        Desk desk = new Desk(plain);
        String draft = desk.take("第13批.txt", Papers.notice(13));
        Locator first = plain.page().locator(".item-task").first();
        String id = first.getAttribute("id");
        desk.send(first.locator("> form [data-accept]"));
        assertThat(plain.page().locator("#" + id + " > .item-head .chip-done").count())
                .isEqualTo(1);

        desk.answerEverything();
        desk.acceptTheRest();

        plain.open(draft + "/publication");
        assertThat(plain.page().locator(".checks .chip-bad").count()).isZero();
        assertThat(plain.page().locator("form[action$='/publication'] button").isEnabled())
                .isTrue();
    }

    @Test
    void aRealDocumentIsSettledToItsLastQuestion(Visit visit) {
        assumeThat(Papers.real()).as("real documents beside the checkout").isNotEmpty();
        Path document = Papers.real().get(0);
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        Desk desk = new Desk(visit);
        String draft = desk.take(document.getFileName().toString(), Papers.read(document));
        visit.expectNoSidewaysScroll().expectAccessible().screenshot("settling-real");

        desk.answerEverything();
        desk.acceptTheRest();

        visit.open(draft + "/publication").expectAccessible().screenshot("settling-real-publication");
        assertThat(visit.page().locator(".checks .chip-bad").count()).isZero();
    }
}
