package org.chanjiao.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A clerk's way through the import wizard, by what a clerk sees. */
final class Desk {

    private final Page page;

    Desk(Visit visit) {
        this.page = visit.page();
    }

    /** Hands in a file and waits for its draft; the answer is the draft's address. */
    String take(String fileName, String text) {
        page.navigate("/imports");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(fileName, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[data-upload] button[type=submit]").click();
        page.locator("#tally").waitFor();
        return page.url().replaceAll("[#?].*", "");
    }

    /** Answers what is asked, one after the other: as suggested, by the preview, or left open where the text is silent. */
    void answerEverything() {
        send(page.locator("#questions form[action$='/place'] button[name=region]"));
        send(page.locator("#questions form[action$='/words'] button"));
        send(page.locator("#questions form[action$='/names'] button"));
        Locator deadlines = page.locator("#questions form[action$='/deadlines']");
        if (deadlines.count() > 0) {
            deadlines.locator("input[type=date]").fill("2027-12-31");
            send(deadlines.locator("button[value=DATED]"));
        }
        for (int left = openQuestions(); left > 0; left--) {
            answer(page.locator(".question").first());
        }
    }

    int openQuestions() {
        return page.locator(".question").count();
    }

    private void answer(Locator question) {
        for (String answer : new String[] {"AS_SUGGESTED", "AS_WRITTEN", "UNDATED", "NAME_ONLY"}) {
            Locator button = question.locator("button[value=" + answer + "]");
            if (button.count() > 0) {
                send(button);
                return;
            }
        }
        String settling = question.locator("a[href$='/name']").getAttribute("href");
        page.navigate(settling);
        boolean meant = page.locator("input[name=members]:checked").count() > 0;
        boolean single = page.locator("button[value=REGISTER]").first().isVisible();
        String answer = meant ? "EXPAND" : single ? "REGISTER" : "KEEP";
        send(page.locator("button[value=" + answer + "]"));
    }

    void acceptTheRest() {
        send(page.locator("form[action$='/acceptance'] button"));
    }

    /** Publishes the draft; the page then shows the policy. */
    void publish(String draft) {
        page.navigate(draft + "/publication");
        send(page.locator("form[action$='/publication'] button"));
    }

    /** Presses the button, where there is one, and waits for the page that answers. */
    void send(Locator button) {
        if (button.count() > 0) {
            page.evaluate("() => document.documentElement.setAttribute('data-left', '')");
            button.first().press("Enter");
            page.locator("html:not([data-left]) footer").first().waitFor();
        }
    }
}
