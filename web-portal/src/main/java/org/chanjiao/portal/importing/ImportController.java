package org.chanjiao.portal.importing;

import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.Drafts;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.reading.ReadingStatus;
import org.chanjiao.reading.ReadingView;
import org.chanjiao.reading.Readings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes documents in and shows their drafts. */
@Controller
@RequiredArgsConstructor
class ImportController {
    private final Drafts drafts;
    private final DraftSheets sheets;
    private final Organisations organisations;
    private final Readings readings;
    private final ReadingRules rules;

    @GetMapping("/imports")
    String list(@RequestParam(defaultValue = "") String corrects, Person person, Model model) {
        model.addAttribute("uploadForm", new UploadForm(null, "", corrects));
        return list(person, model);
    }

    @PostMapping("/imports")
    String upload(UploadForm form, Person person, Model model, RedirectAttributes flash) throws IOException {
        if (form.empty()) {
            model.addAttribute("notice", Notice.bad("imports.upload.nothing"));
            return list(person, model);
        }
        DraftId id = readings.receive(form.fileName(), form.content(), form.corrected(), person);
        ReadingView reading = readings.await(id, rules.patience(), person);
        if (reading.status() == ReadingStatus.REFUSED) {
            readings.remove(id, person);
            model.addAttribute("unreadable", String.valueOf(reading.message()));
            return list(person, model);
        }
        return Arrivals.lead(reading, flash);
    }

    @GetMapping("/imports/{draft}")
    String show(
            @PathVariable DraftId draft,
            @RequestParam(defaultValue = "ALL") DraftPage.Show show,
            Person person,
            Model model) {
        if (readings.find(draft, person)
                .filter(reading -> reading.status() != ReadingStatus.OPENED)
                .isPresent()) {
            return "redirect:/imports/" + draft + "/reading";
        }
        DraftSheet sheet = sheets.of(draft, person);
        model.addAttribute("draft", DraftPages.of(sheet, show, person));
        model.addAttribute(
                "unitNames",
                organisations.inRegion(sheet.header().region()).stream()
                        .map(OrganisationView::name)
                        .toList());
        return "imports/draft";
    }

    @PostMapping("/imports/{draft}/acceptance")
    String acceptUndisputed(@PathVariable DraftId draft, Person person, RedirectAttributes flash) {
        int accepted = drafts.acceptUndisputed(draft, person);
        flash.addFlashAttribute("notice", Notice.done("imports.accepted", String.valueOf(accepted)));
        return "redirect:/imports/" + draft;
    }

    @PostMapping("/imports/{draft}/editor")
    String takeOver(@PathVariable DraftId draft, Person person, RedirectAttributes flash) {
        drafts.takeOver(draft, person);
        flash.addFlashAttribute("notice", Notice.done("imports.takenOver"));
        return "redirect:/imports/" + draft;
    }

    @PostMapping("/imports/{draft}/independence")
    String standAlone(@PathVariable DraftId draft, Person person, RedirectAttributes flash) {
        drafts.standAlone(draft, person);
        flash.addFlashAttribute("notice", Notice.done("imports.standsAlone"));
        return "redirect:/imports/" + draft;
    }

    @PostMapping("/imports/{draft}/withdrawal")
    String putAway(@PathVariable DraftId draft, Person person, RedirectAttributes flash) {
        drafts.putAway(draft, person);
        flash.addFlashAttribute("notice", Notice.done("imports.putAway.done"));
        return "redirect:/imports";
    }

    private String list(Person person, Model model) {
        model.addAttribute(
                "readings",
                readings.unfinished(person).stream().map(ListedReading::of).toList());
        model.addAttribute(
                "entries", drafts.openOnes(person).stream().map(ListedDraft::of).toList());
        return "imports/index";
    }
}
