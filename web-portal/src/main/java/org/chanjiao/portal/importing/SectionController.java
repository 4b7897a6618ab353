package org.chanjiao.portal.importing;

import jakarta.validation.Valid;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSections;
import org.chanjiao.draft.DraftSheets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
}
