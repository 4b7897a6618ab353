package org.chanjiao.portal.importing;

import java.util.Optional;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSections;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.DraftTargets;
import org.chanjiao.draft.DraftTasks;
import org.chanjiao.draft.Verdict;
import org.chanjiao.policy.Span;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.task.TaskKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to sections, tasks and figures alike: deciding about one, and adding one of words picked out of the text. */
@Controller
class ItemController extends SettlingController {
    private final DraftSections sections;
    private final DraftTasks tasks;
    private final DraftTargets targets;
    private final DraftSheets sheets;

    ItemController(
            DraftSections sections, DraftTasks tasks, DraftTargets targets, DraftSheets sheets, Conflicts conflicts) {
        super(conflicts);
        this.sections = sections;
        this.tasks = tasks;
        this.targets = targets;
        this.sheets = sheets;
    }

    @PostMapping("/imports/{draft}/{kind:sections|tasks|targets}/{item}/verdict")
    String settle(
            @PathVariable DraftId draft,
            @PathVariable String kind,
            @PathVariable DraftItemId item,
            @RequestParam long version,
            @RequestParam Verdict verdict,
            Person person) {
        switch (kind) {
            case "sections" -> sections.settle(draft, item, version, verdict, person);
            case "tasks" -> tasks.settle(draft, item, version, verdict, person);
            default -> targets.settle(draft, item, version, verdict, person);
        }
        return at(draft, item);
    }

    @PostMapping("/imports/{draft}/{kind:sections|tasks|targets}")
    String add(
            @PathVariable DraftId draft,
            @PathVariable String kind,
            Selection selection,
            @RequestParam(name = "kind", defaultValue = "MEASURE") TaskKind measure,
            Person person,
            RedirectAttributes flash) {
        Optional<Span> span = selection.in(sheets.of(draft, person).text());
        if (span.isEmpty()) {
            flash.addFlashAttribute("notice", Notice.bad("imports.selection.notFound"));
            flash.addFlashAttribute(Typed.FLASH, Typed.into("pick", "words", selection.words()));
            return "redirect:/imports/" + draft + "#pick";
        }
        DraftItemId added =
                switch (kind) {
                    case "sections" -> sections.add(draft, span.get(), person);
                    case "tasks" -> tasks.add(draft, span.get(), "", measure, person);
                    default -> targets.add(draft, span.get(), person);
                };
        return "redirect:/imports/" + draft + "/" + kind + "/" + added;
    }
}
