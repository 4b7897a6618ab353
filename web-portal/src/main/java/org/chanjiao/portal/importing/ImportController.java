package org.chanjiao.portal.importing;

import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.Arrival;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.Drafts;
import org.chanjiao.formats.text.SourceTexts;
import org.chanjiao.formats.text.UnreadableDocument;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.portal.layout.Notice;
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
    private final SourceTexts reader = new SourceTexts();

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
        try {
            return arrived(drafts.open(form.read(reader, null), person), flash);
        } catch (UnreadableDocument unreadable) {
            model.addAttribute("unreadable", unreadable.getMessage());
            return list(person, model);
        }
    }

    @GetMapping("/imports/{draft}")
    String show(
            @PathVariable DraftId draft,
            @RequestParam(defaultValue = "ALL") DraftPage.Show show,
            Person person,
            Model model) {
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
                "entries", drafts.openOnes(person).stream().map(ListedDraft::of).toList());
        return "imports/index";
    }

    private static String arrived(Arrival arrival, RedirectAttributes flash) {
        if (arrival instanceof Arrival.InLibrary known) {
            flash.addFlashAttribute(
                    "notice", Notice.warn("imports.known.library", known.title(), String.valueOf(known.textNumber())));
            return "redirect:/policies/" + known.policy();
        }
        if (arrival instanceof Arrival.InDraft known) {
            flash.addFlashAttribute(
                    "notice", Notice.warn("imports.known.draft", known.openedBy(), DraftPages.time(known.openedAt())));
            return "redirect:/imports/" + known.draft();
        }
        Arrival.Opened opened = (Arrival.Opened) arrival;
        flash.addFlashAttribute(
                "notice",
                opened.corrects() == null ? Notice.done("imports.opened") : Notice.warn("imports.opened.corrects"));
        return "redirect:/imports/" + opened.draft();
    }
}
