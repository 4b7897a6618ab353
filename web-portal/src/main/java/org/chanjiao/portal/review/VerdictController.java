package org.chanjiao.portal.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.reporting.EvidenceBoxes;
import org.chanjiao.reporting.ReportId;
import org.chanjiao.reporting.ReportRefused;
import org.chanjiao.reporting.ReportSheet;
import org.chanjiao.reporting.ReportSheets;
import org.chanjiao.reporting.ReportShelf;
import org.chanjiao.reporting.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 通过, 退回, 转办; the next report loads after each. */
@Controller
@RequiredArgsConstructor
class VerdictController {

    private static final Pattern NOTE = Pattern.compile("note-(\\d{1,4})");

    private final Reviews reviews;
    private final ReportShelf shelf;
    private final ReportSheets sheets;
    private final EvidenceBoxes evidence;

    @PostMapping("/reviews/{id}/acceptance")
    String accept(@PathVariable ReportId id, Person person, RedirectAttributes redirect) {
        reviews.accept(id, person);
        redirect.addFlashAttribute("notice", Notice.done("reviews.accepted"));
        return next(id, person);
    }

    @PostMapping("/reviews/{id}/return")
    String sendBack(
            @PathVariable ReportId id,
            @RequestParam Map<String, String> sent,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            reviews.returnForRevision(id, notes(sent), sent.getOrDefault("note", ""), person);
        } catch (ReportRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            ReportSheet sheet = sheets.of(id, person);
            model.addAttribute("review", ReviewPage.of(sheet, sent, refused.faults()));
            model.addAttribute("evidence", evidence.of(sheet, "/reviews/" + id, person));
            return "reviews/show";
        }
        redirect.addFlashAttribute("notice", Notice.done("reviews.returned"));
        return next(id, person);
    }

    @PostMapping("/reviews/{id}/handover")
    String handOver(
            @PathVariable ReportId id,
            @RequestParam(defaultValue = "") String to,
            Person person,
            RedirectAttributes redirect) {
        try {
            reviews.handOver(id, to.matches("[0-9a-f-]{36}") ? UUID.fromString(to) : new UUID(0, 0), person);
            redirect.addFlashAttribute("notice", Notice.done("reviews.handedOver"));
        } catch (ReportRefused refused) {
            redirect.addFlashAttribute(
                    "notice", Notice.bad(refused.faults().get(0).key()));
            return "redirect:/reviews/" + id;
        }
        return next(id, person);
    }

    private String next(ReportId done, Person person) {
        return shelf.nextToReview(done, person)
                .map(next -> "redirect:/reviews/" + next)
                .orElse("redirect:/reviews");
    }

    private static Map<Integer, String> notes(Map<String, String> sent) {
        Map<Integer, String> notes = new HashMap<>();
        sent.forEach((name, value) -> {
            Matcher note = NOTE.matcher(name);
            if (note.matches()) {
                notes.put(Integer.valueOf(note.group(1)), value.strip());
            }
        });
        return notes;
    }
}
