package org.chanjiao.portal.importing;

import jakarta.validation.Valid;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSections;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.Verdict;
import org.chanjiao.portal.layout.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settles chapters and sections. */
@Controller
class SectionController extends SettlingController {
    private final DraftSections sections;
    private final DraftSheets sheets;

    SectionController(DraftSections sections, DraftSheets sheets, Conflicts conflicts) {
        super(conflicts);
        this.sections = sections;
        this.sheets = sheets;
    }

    @PostMapping("/imports/{draft}/sections/{item}/verdict")
    String settle(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId item,
            @RequestParam long version,
            @RequestParam Verdict verdict,
            Person person) {
        sections.settle(draft, item, version, verdict, person);
        return at(draft, item);
    }

    @GetMapping("/imports/{draft}/sections/{item}")
    String edit(@PathVariable DraftId draft, @PathVariable DraftItemId item, Person person, Model model) {
        SectionEditing editing = SectionEditing.of(sheets.of(draft, person), item);
        model.addAttribute("sectionForm", SectionForm.of(editing.row()));
        model.addAttribute("editing", editing);
        return "imports/section";
    }

    @PostMapping("/imports/{draft}/sections/{item}")
    String save(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId item,
            @Valid SectionForm form,
            BindingResult errors,
            Person person,
            Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("editing", SectionEditing.of(sheets.of(draft, person), item));
            return "imports/section";
        }
        sections.edit(draft, item, form.version(), form.path(), form.title(), person);
        return at(draft, item);
    }

    @PostMapping("/imports/{draft}/sections")
    String add(@PathVariable DraftId draft, Selection selection, Person person, RedirectAttributes flash) {
        var span = selection.in(sheets.of(draft, person).text());
        if (span.isEmpty()) {
            flash.addFlashAttribute("notice", Notice.bad("imports.selection.notFound"));
            return "redirect:/imports/" + draft + "#pick";
        }
        return "redirect:/imports/" + draft + "/sections/" + sections.add(draft, span.get(), person);
    }
}
