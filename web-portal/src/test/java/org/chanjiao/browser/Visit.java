package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One reader's visit: a browser window with its own cookies that remembers every error in the console and every request
 * that was meant for another machine. Both fail the test when the visit ends.
 */
public final class Visit {

    /** The office screen all pages are made for. */
    public static final Size OFFICE = new Size("1366x768", 1366, 768);
    /** A telephone held upright. */
    public static final Size PHONE = new Size("390x844", 390, 844);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Browser browser;
    private final String address;
    private final List<Visit> others = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    Visit(Browser browser, String address) {
        this(browser, address, true);
    }

    private Visit(Browser browser, String address, boolean scripts) {
        this.browser = browser;
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts)
                .setViewportSize(OFFICE.width(), OFFICE.height()));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(this::heed);
        page.onPageError(error -> errors.add(page.url() + " " + error));
        page.onRequest(this::heed);
    }

    /** Somebody else at another machine, watched as closely as this one. */
    public Visit other() {
        return joined(new Visit(browser, address, true));
    }

    /** Somebody whose browser runs no scripts. */
    public Visit withoutScripts() {
        return joined(new Visit(browser, address, false));
    }

    private Visit joined(Visit other) {
        others.add(other);
        return other;
    }

    public Page page() {
        return page;
    }

    public Visit size(Size size) {
        page.setViewportSize(size.width(), size.height());
        return this;
    }

    /** Signs in by the form and expects to be let in. */
    Visit signIn(Cast.Member member) {
        open("/login");
        page.locator("#username").fill(member.login());
        page.locator("#password").fill(member.password());
        page.locator("main form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** The addresses the navigation of the page offers. */
    @SuppressWarnings("unchecked")
    public List<String> offered() {
        return (List<String>)
                page.locator(".side .entries a").evaluateAll("links => links.map(link => link.getAttribute('href'))");
    }

    /** Opens a page of the portal and expects it to be there. */
    public Visit open(String path) {
        return open(path, 200);
    }

    /** Opens a page of the portal that answers with this status. */
    public Visit open(String path, int status) {
        Response response = page.navigate(path);
        assertThat(response.status()).as("status of %s", path).isEqualTo(status);
        if (status >= 400) {
            errors.removeIf(error -> error.contains("Failed to load resource") && error.contains(path));
        }
        return this;
    }

    /** Writes the whole page to {@code target/screenshots/NAME.png}. */
    public Visit screenshot(String name) {
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Expects no serious or critical finding of axe on the page as it is now. */
    public Visit expectAccessible() {
        List<String> findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(Visit::described)
                        .toList();
        assertThat(findings).as("axe on %s", page.url()).isEmpty();
        return this;
    }

    /** Expects that the page does not scroll sideways. */
    public Visit expectNoSidewaysScroll() {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scroll of %s", page.url())
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** Expects that the page shown came with a status of refusal, which the console told. */
    public Visit expectRefusal() {
        boolean told = errors.removeIf(error -> error.contains("Failed to load resource"));
        errors.removeIf(error -> error.contains("Response Status Error Code"));
        assertThat(told).as("a refused request").isTrue();
        return this;
    }

    /** Expects that a request found no line, which the console told. */
    public Visit expectLostLine() {
        boolean told = errors.removeIf(error -> error.contains("ERR_INTERNET_DISCONNECTED"));
        assertThat(told).as("a request without a line").isTrue();
        return this;
    }

    /** Expects that nothing went wrong in the browser so far and nothing left the machine. */
    public Visit expectQuiet() {
        assertThat(errors).as("errors in the console").isEmpty();
        assertThat(strangers).as("requests that left the machine").isEmpty();
        return this;
    }

    void close(boolean failed) {
        try {
            others.forEach(other -> other.close(failed));
            if (failed) {
                screenshot("failed-" + System.nanoTime());
            } else {
                expectQuiet();
            }
        } finally {
            context.close();
        }
    }

    private void heed(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add(message.location() + " " + message.text());
        }
    }

    private void heed(Request request) {
        String url = request.url();
        if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) {
            strangers.add(url);
        }
    }

    private static Stream<String> described(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + rule.getHelp() + " " + node.getTarget() + " " + node.getHtml());
    }

    /** A window. */
    public record Size(String name, int width, int height) {}
}
