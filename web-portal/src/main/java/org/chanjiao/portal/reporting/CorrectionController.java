package org.chanjiao.portal.reporting;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.reporting.Corrections;
import org.chanjiao.reporting.Entry;
import org.chanjiao.reporting.ReportId;
import org.chanjiao.reporting.ReportRefused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepted figures put right: the unit asks, the bureau does it or says why not. */
@Controller
@RequiredArgsConstructor
class CorrectionController {

    private final Corrections corrections;

    @PostMapping("/reports/{id}/corrections")
    String ask(
            @PathVariable ReportId id,
            @RequestParam(defaultValue = "") String words,
            Person person,
            RedirectAttributes redirect) {
        return done(id, "corrections.asked", Map.of(), redirect, () -> corrections.ask(id, words, person));
    }

    @PostMapping("/reports/{id}/corrections/refusal")
    String decline(
            @PathVariable ReportId id,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            RedirectAttributes redirect) {
        return done(id, "corrections.declined", Map.of(), redirect, () -> corrections.decline(id, reason, person));
    }

    @PostMapping("/reports/{id}/lines/{line}/restatement")
    String restate(
            @PathVariable ReportId id,
            @PathVariable int line,
            @RequestParam Map<String, String> sent,
            Person person,
            RedirectAttributes redirect) {
        Entry typed = ReportForm.entries(sent).getOrDefault(line, Entry.BLANK);
        String reason = sent.getOrDefault("why-" + line, "");
        return done(
                id, "corrections.restated", sent, redirect, () -> corrections.restate(id, line, typed, reason, person));
    }

    /** What was typed comes back with the page when it is refused. */
    private static String done(
            ReportId id, String key, Map<String, String> sent, RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
            redirect.addFlashAttribute("notice", Notice.done(key));
        } catch (ReportRefused refused) {
            redirect.addFlashAttribute(
                    "notice", Notice.bad(refused.faults().get(0).key()));
            redirect.addFlashAttribute("again", sent);
        }
        return "redirect:/reports/" + id;
    }
}
