package org.chanjiao.portal.importing;

import java.time.Instant;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftComparisons;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftPublications;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.NotReadyToPublish;
import org.chanjiao.policy.Edition;
import org.chanjiao.portal.layout.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what stands against publication and what a corrected text changes, and publishes. */
@Controller
class PublicationController extends SettlingController {
    private final DraftPublications publications;
    private final DraftSheets sheets;
    private final DraftComparisons comparisons;

    PublicationController(
            DraftPublications publications, DraftSheets sheets, DraftComparisons comparisons, Conflicts conflicts) {
        super(conflicts);
        this.publications = publications;
        this.sheets = sheets;
        this.comparisons = comparisons;
    }

    @GetMapping("/imports/{draft}/publication")
    String show(@PathVariable DraftId draft, Person person, Model model) {
        DraftSheet sheet = sheets.of(draft, person);
        model.addAttribute("summary", PublicationSummary.of(sheet));
        comparisons.of(draft, person).ifPresent(comparison -> model.addAttribute("comparison", comparison));
        return "imports/publication";
    }

    @PostMapping("/imports/{draft}/publication")
    String publish(
            @PathVariable DraftId draft,
            @RequestParam Instant seen,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            RedirectAttributes flash) {
        try {
            Edition edition = publications.publish(draft, seen, reason, person);
            flash.addFlashAttribute("notice", Notice.done("imports.published", String.valueOf(edition.textNumber())));
            return "redirect:/policies/" + edition.policyId();
        } catch (NotReadyToPublish notReady) {
            flash.addFlashAttribute(
                    "notice",
                    Notice.bad(
                            "imports.notReady", String.valueOf(notReady.failed().size())));
            return "redirect:/imports/" + draft + "/publication";
        }
    }

    @GetMapping("/imports/{draft}/comparison")
    String compare(@PathVariable DraftId draft, Person person, Model model) {
        DraftSheet sheet = sheets.of(draft, person);
        model.addAttribute("header", sheet.header());
        model.addAttribute("draftId", draft.toString());
        comparisons.of(draft, person).ifPresent(comparison -> model.addAttribute("comparison", comparison));
        return "imports/comparison";
    }
}
