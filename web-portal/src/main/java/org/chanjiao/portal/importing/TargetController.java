package org.chanjiao.portal.importing;

import jakarta.validation.Valid;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.DraftTargets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settles figures. */
@Controller
class TargetController extends SettlingController {
    private final DraftTargets targets;
    private final DraftSheets sheets;

    TargetController(DraftTargets targets, DraftSheets sheets, Conflicts conflicts) {
        super(conflicts);
        this.targets = targets;
        this.sheets = sheets;
    }

    @GetMapping("/imports/{draft}/targets/{item}")
    String edit(@PathVariable DraftId draft, @PathVariable DraftItemId item, Person person, Model model) {
        TargetEditing editing = TargetEditing.of(sheets.of(draft, person), item);
        model.addAttribute("targetForm", TargetForm.of(editing.row()));
        model.addAttribute("editing", editing);
        return "imports/target";
    }

    @PostMapping("/imports/{draft}/targets/{item}")
    String save(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId item,
            @Valid TargetForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean stay,
            Person person,
            Model model) {
        TargetEditing editing = TargetEditing.of(sheets.of(draft, person), item);
        if (errors.hasErrors()) {
            model.addAttribute("editing", editing);
            return "imports/target";
        }
        targets.edit(draft, item, form.version(), form.commitment(editing.row().commitment()), form.taskId(), person);
        return stay ? "redirect:/imports/" + draft + "/targets/" + item : at(draft, item);
    }

    @PostMapping("/imports/{draft}/targets/{item}/restatement")
    String link(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId item,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable DraftItemId first,
            Person person) {
        targets.link(draft, item, version, first, person);
        return at(draft, item);
    }

    @PostMapping("/imports/{draft}/targets/{item}/merge")
    String merge(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId item,
            @RequestParam long version,
            @RequestParam DraftItemId into,
            Person person) {
        targets.merge(draft, item, version, into, person);
        return at(draft, into);
    }

    @PostMapping("/imports/{draft}/targets/{item}/split")
    String split(
            @PathVariable DraftId draft, @PathVariable DraftItemId item, @RequestParam long version, Person person) {
        return "redirect:/imports/" + draft + "/targets/" + targets.split(draft, item, version, person);
    }
}
