package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever works with the keyboard sees where they are. */
@BrowserTest
class FocusJourneyTests {

    private static final String WITHOUT_RING =
            """
            () => {
              const ringed = (element, pseudo) => {
                const style = getComputedStyle(element, pseudo);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              };
              return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
                .filter((element) => {
                  element.focus({ preventScroll: true });
                  const frame = element.closest('.filedrop, .find');
                  return document.activeElement === element
                    && !ringed(element) && !ringed(element, '::after') && !(frame && ringed(frame));
                })
                .map((element) => element.outerHTML.slice(0, 120));
            }""";

    @Autowired
    private Cast cast;

    @Test
    void everythingTheKeyboardReachesShowsThatItIsThere(Visit visit) {
        Page page = visit.open("/login").page();
        assertThat(withoutRing(page)).isEmpty();

        visit.signIn(cast.member(Role.POLICY_OFFICER));
        String draft = new Desk(visit).take("第61批.txt", Papers.notice(61));
        for (String path : List.of("/imports", draft, draft + "/head", "/policies", "/tasks")) {
            visit.open(path);
            assertThat(withoutRing(page)).as(path).isEmpty();
        }
    }

    /** The first press tells the browser that the keyboard is in use. */
    @SuppressWarnings("unchecked")
    private static List<String> withoutRing(Page page) {
        page.keyboard().press("Tab");
        return (List<String>) page.evaluate(WITHOUT_RING);
    }
}
