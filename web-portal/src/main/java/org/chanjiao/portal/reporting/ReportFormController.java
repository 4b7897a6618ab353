package org.chanjiao.portal.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.reporting.ChangedReport;
import org.chanjiao.reporting.ReportId;
import org.chanjiao.reporting.ReportRefused;
import org.chanjiao.reporting.ReportSheet;
import org.chanjiao.reporting.ReportSheets;
import org.chanjiao.reporting.Reports;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a report: 暂存, 无变化, 提交, and what the browser saves by itself. */
@Controller
@RequiredArgsConstructor
class ReportFormController {

    private static final String VERSION = "X-Version";

    private final ReportSheets sheets;
    private final Reports reports;
    private final EvidenceBoxes evidence;

    @GetMapping("/reports/{id}/edit")
    String edit(@PathVariable ReportId id, Person person, Model model) {
        ReportSheet sheet = sheets.of(id, person);
        if (!sheet.mayWrite()) {
            return "redirect:/reports/" + id;
        }
        model.addAttribute("form", ReportForm.of(sheet));
        model.addAttribute("evidence", evidence.of(sheet, "/reports/" + id + "/edit", person));
        return "reports/edit";
    }

    @PostMapping("/reports/{id}/edit")
    String act(
            @PathVariable ReportId id,
            @RequestParam Map<String, String> sent,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            return act(id, sent, person, redirect);
        } catch (ReportRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            ReportSheet sheet = sheets.of(id, person);
            model.addAttribute("form", ReportForm.again(sheet, sent, refused.faults()));
            model.addAttribute("evidence", evidence.of(sheet, "/reports/" + id + "/edit", person));
            return "reports/edit";
        } catch (ChangedReport changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", ReportConflict.between(sheets.of(id, person), sent));
            return "reports/conflict";
        }
    }

    /** Saves while one types; answers with the version the next save has to name. */
    @PostMapping("/reports/{id}/draft")
    ResponseEntity<Void> draft(@PathVariable ReportId id, @RequestParam Map<String, String> sent, Person person) {
        try {
            long version = reports.save(id, ReportForm.entries(sent), ReportForm.version(sent), person);
            return ResponseEntity.noContent()
                    .header(VERSION, String.valueOf(version))
                    .build();
        } catch (ChangedReport changed) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    private String act(ReportId id, Map<String, String> sent, Person person, RedirectAttributes redirect) {
        var entries = ReportForm.entries(sent);
        long version = ReportForm.version(sent);
        switch (sent.getOrDefault("act", "save")) {
            case "submit" -> {
                reports.submit(
                        id, entries, ReportForm.reviewer(sent), sent.getOrDefault("lateReason", ""), version, person);
                redirect.addFlashAttribute("notice", Notice.done("reports.submitted"));
                return "redirect:/reports/" + id;
            }
            case "unchanged" -> {
                reports.carryOver(id, entries, version, person);
                redirect.addFlashAttribute("notice", Notice.info("reports.carried"));
            }
            default -> {
                reports.save(id, entries, version, person);
                redirect.addFlashAttribute("notice", Notice.done("reports.saved"));
            }
        }
        return "redirect:/reports/" + id + "/edit";
    }
}
