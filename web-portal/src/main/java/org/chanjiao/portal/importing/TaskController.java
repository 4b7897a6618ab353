package org.chanjiao.portal.importing;

import jakarta.validation.Valid;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.DraftTasks;
import org.chanjiao.portal.layout.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settles tasks. */
@Controller
class TaskController extends SettlingController {
    private final DraftTasks tasks;
    private final DraftSheets sheets;

    TaskController(DraftTasks tasks, DraftSheets sheets, Conflicts conflicts) {
        super(conflicts);
        this.tasks = tasks;
        this.sheets = sheets;
    }

    @GetMapping("/imports/{draft}/tasks/{item}")
    String edit(@PathVariable DraftId draft, @PathVariable DraftItemId item, Person person, Model model) {
        TaskEditing editing = TaskEditing.of(sheets.of(draft, person), item);
        model.addAttribute("taskForm", TaskForm.of(editing.row()));
        model.addAttribute("editing", editing);
        return "imports/task";
    }

    @PostMapping("/imports/{draft}/tasks/{item}")
    String save(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId item,
            @Valid TaskForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean stay,
            Person person,
            Model model) {
        TaskEditing editing = TaskEditing.of(sheets.of(draft, person), item);
        if (errors.hasErrors()) {
            model.addAttribute("editing", editing);
            return "imports/task";
        }
        TaskRow row = editing.row();
        tasks.edit(draft, item, form.version(), form.wording(), form.units(row), person);
        return stay ? "redirect:/imports/" + draft + "/tasks/" + item : at(draft, item);
    }

    @PostMapping("/imports/{draft}/tasks/{item}/merge")
    String merge(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId item,
            @RequestParam long version,
            @RequestParam DraftItemId into,
            Person person) {
        tasks.merge(draft, item, version, into, person);
        return at(draft, into);
    }

    /** Splits before the first place in the task where the words stand. */
    @PostMapping("/imports/{draft}/tasks/{item}/split")
    String split(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId item,
            @RequestParam long version,
            @RequestParam String words,
            @RequestParam String restTitle,
            Person person,
            RedirectAttributes flash) {
        TaskEditing editing = TaskEditing.of(sheets.of(draft, person), item);
        var cut = editing.cutBefore(words);
        if (cut.isEmpty() || restTitle.isBlank()) {
            flash.addFlashAttribute("notice", Notice.bad("imports.split.notFound"));
            flash.addFlashAttribute(Typed.FLASH, Typed.into(item, "words", words, "restTitle", restTitle));
            return "redirect:/imports/" + draft + "/tasks/" + item;
        }
        return at(draft, tasks.split(draft, item, version, cut.get(), restTitle, person));
    }
}
