package org.chanjiao.portal.reporting;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.layout.Pager;
import org.chanjiao.reporting.ReportId;
import org.chanjiao.reporting.ReportPage;
import org.chanjiao.reporting.ReportRefused;
import org.chanjiao.reporting.ReportSheet;
import org.chanjiao.reporting.ReportSheets;
import org.chanjiao.reporting.ReportShelf;
import org.chanjiao.reporting.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists of reports, and one report to read. */
@Controller
@RequiredArgsConstructor
class ReportController {

    private final ReportShelf shelf;
    private final ReportSheets sheets;
    private final Reports reports;
    private final EvidenceBoxes evidence;

    @GetMapping("/reports")
    String list(
            @ModelAttribute("filter") ReportFilterForm filter,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size,
            Person person,
            Model model) {
        int rows = Pager.size(size);
        ReportPage page = shelf.page(filter.filter(), person, after, rows);
        model.addAttribute("tabs", filter.tabs(shelf, person));
        model.addAttribute("rows", page.rows());
        model.addAttribute("chosen", filter.chosen());
        model.addAttribute("pager", Pager.of(filter.link(), rows, page.rows().size(), after, page.next()));
        return "reports/index";
    }

    @GetMapping("/reports/{id}")
    String show(@PathVariable ReportId id, Person person, Model model) {
        ReportSheet sheet = sheets.of(id, person);
        model.addAttribute("sheet", sheet);
        model.addAttribute("tasks", TaskPart.of(sheet.lines(), null, List.of()));
        model.addAttribute("alone", TaskPart.alone(sheet.lines(), null, List.of()));
        model.addAttribute("restatements", RestatementForm.of(sheet, sent(model)));
        model.addAttribute("moments", ReportMoments.of(sheet));
        model.addAttribute("evidence", evidence.of(sheet, "/reports/" + id, person));
        return "reports/show";
    }

    @PostMapping("/reports/{id}/unlock")
    String unlock(
            @PathVariable ReportId id,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            RedirectAttributes redirect) {
        try {
            reports.unlock(id, reason, person);
            redirect.addFlashAttribute("notice", Notice.done("reports.unlocked"));
        } catch (ReportRefused refused) {
            redirect.addFlashAttribute(
                    "notice", Notice.bad(refused.faults().get(0).key()));
        }
        return "redirect:/reports/" + id;
    }

    /** What was typed into a form that was refused before this page was asked for. */
    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, String> sent(Model model) {
        return model.getAttribute("again") instanceof Map<?, ?> again ? (Map<String, String>) again : null;
    }
}
