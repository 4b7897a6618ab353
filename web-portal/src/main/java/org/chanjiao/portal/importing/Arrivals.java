package org.chanjiao.portal.importing;

import org.chanjiao.portal.layout.Notice;
import org.chanjiao.reading.ReadingStatus;
import org.chanjiao.reading.ReadingView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a document leads that came in: to its draft, to what holds the same words already, or to its reading. */
final class Arrivals {
    private Arrivals() {}

    static String lead(ReadingView reading, RedirectAttributes flash) {
        if (reading.status() == ReadingStatus.OPENED) {
            flash.addFlashAttribute(
                    "notice",
                    reading.policy() == null ? Notice.done("imports.opened") : Notice.warn("imports.opened.corrects"));
            return "redirect:/imports/" + reading.id();
        }
        if (reading.status() == ReadingStatus.KNOWN) {
            String who = String.valueOf(reading.message());
            flash.addFlashAttribute(
                    "notice",
                    reading.draft() == null
                            ? Notice.warn("imports.known.library", who)
                            : Notice.warn("imports.known.draft", who));
            return reading.draft() == null
                    ? "redirect:/policies/" + reading.policy()
                    : "redirect:/imports/" + reading.draft();
        }
        return "redirect:/imports/" + reading.id() + "/reading";
    }
}
