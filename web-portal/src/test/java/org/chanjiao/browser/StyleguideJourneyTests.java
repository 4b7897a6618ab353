package org.chanjiao.browser;

import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class StyleguideJourneyTests {

    @Test
    void everyFragmentIsReadableAtEverySize(Visit visit) {
        for (Visit.Size size : List.of(Visit.OFFICE, Visit.PHONE)) {
            visit.size(size).open("/styleguide").expectNoSidewaysScroll().expectAccessible();
            visit.screenshot("styleguide-" + size.name());
        }
    }
}
