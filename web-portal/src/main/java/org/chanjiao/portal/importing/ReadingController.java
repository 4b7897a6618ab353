package org.chanjiao.portal.importing;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.UnknownDraft;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.reading.ReadingStatus;
import org.chanjiao.reading.ReadingView;
import org.chanjiao.reading.Readings;
import org.chanjiao.reading.UnknownReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows how far a document is while it is read, and what to do when that did not work. */
@Controller
@RequiredArgsConstructor
class ReadingController {
    /** Without scripts the page comes again after so many seconds. */
    private static final int REFRESH = 3;

    private final Readings readings;

    @GetMapping("/imports/{draft}/reading")
    String show(
            @PathVariable DraftId draft,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean polled,
            Person person,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        ReadingView reading = readings.find(draft, person).orElseThrow(() -> UnknownDraft.of(draft));
        boolean there = reading.status() == ReadingStatus.OPENED || reading.status() == ReadingStatus.KNOWN;
        if (there && !polled) {
            return Arrivals.lead(reading, flash);
        }
        if (there) {
            response.setHeader("HX-Redirect", "/imports/" + draft + "/reading");
        }
        model.addAttribute("reading", ListedReading.of(reading));
        if (reading.running()) {
            model.addAttribute("refresh", REFRESH);
        }
        return "imports/reading";
    }

    @PostMapping("/imports/{draft}/reading")
    String restart(@PathVariable DraftId draft, Person person) {
        readings.restart(draft, person);
        return "redirect:/imports/" + draft + "/reading";
    }

    @PostMapping("/imports/{draft}/reading/removal")
    String remove(@PathVariable DraftId draft, Person person, RedirectAttributes flash) {
        readings.remove(draft, person);
        flash.addFlashAttribute("notice", Notice.done("imports.reading.removed"));
        return "redirect:/imports";
    }

    /** Somebody else was faster; the page says how it stands now. */
    @ExceptionHandler
    String asItStands(UnknownReading unknown, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", Notice.info("imports.reading.moved"));
        return "redirect:/imports";
    }
}
