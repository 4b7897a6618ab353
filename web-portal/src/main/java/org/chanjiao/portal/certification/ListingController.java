package org.chanjiao.portal.certification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.certification.CaseId;
import org.chanjiao.certification.CaseRefused;
import org.chanjiao.certification.CaseSheet;
import org.chanjiao.certification.CaseSheets;
import org.chanjiao.certification.Listings;
import org.chanjiao.certification.YearlyReport;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.scheme.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a listed unit owes: its three-year plan and its yearly reports, each carried over from the year before. */
@Controller
@RequiredArgsConstructor
class ListingController {

    /** Blocks of the yearly report, built from the conditions and from what incentives are tied to. */
    private static final List<String> BLOCKS = List.of(
            "basis",
            "schools",
            "interns",
            "teachers",
            "majors",
            "investment",
            "training",
            "research",
            "employment",
            "benefits",
            "compliance",
            "plan");

    private final Listings listings;
    private final CaseSheets sheets;

    @PostMapping("/cases/{id}/plan")
    String plan(
            @PathVariable CaseId id,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String link,
            @RequestParam long version,
            Person person,
            RedirectAttributes redirect) {
        try {
            listings.publishPlan(id, on, link, version, person);
            redirect.addFlashAttribute("notice", Notice.done("cases.done.PLAN"));
        } catch (CaseRefused refused) {
            redirect.addFlashAttribute("notice", Refusals.notice(refused));
        }
        return "redirect:/cases/" + id;
    }

    @GetMapping("/cases/{id}/reports/{year}")
    String report(@PathVariable CaseId id, @PathVariable int year, Person person, Model model) {
        CaseSheet sheet = sheets.of(id, person);
        Map<String, String> content = new LinkedHashMap<>();
        BLOCKS.forEach(block -> content.put(block, carried(sheet, year, block)));
        return page(sheet, year, content, model);
    }

    @PostMapping("/cases/{id}/reports/{year}")
    String file(
            @PathVariable CaseId id,
            @PathVariable int year,
            @RequestParam Map<String, String> sent,
            Person person,
            Model model,
            RedirectAttributes redirect) {
        CaseSheet sheet = sheets.of(id, person);
        Map<String, String> content = new LinkedHashMap<>();
        BLOCKS.forEach(block -> content.put(block, sent.getOrDefault(block, "").strip()));
        try {
            listings.report(id, year, content, sent.getOrDefault("link", ""), ApplicationForm.version(sent), person);
            redirect.addFlashAttribute("notice", Notice.done("cases.done.REPORT"));
            return "redirect:/cases/" + id;
        } catch (CaseRefused refused) {
            model.addAttribute("notice", Refusals.notice(refused));
            return page(sheet, year, content, model);
        }
    }

    private static String page(CaseSheet sheet, int year, Map<String, String> content, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("year", year);
        model.addAttribute("content", content);
        model.addAttribute("writes", sheet.may("REPORT"));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.to("cases.title", "/cases"),
                        Crumb.named(sheet.number(), "/cases/" + sheet.id()),
                        Crumb.here("cases.report")));
        return "cases/report";
    }

    /** What that year's report says, else what the one before it said. */
    private static String carried(CaseSheet sheet, int year, String block) {
        return sheet.reports().stream()
                .filter(report -> report.year() <= year)
                .map(YearlyReport::content)
                .findFirst()
                .map(content -> content.getOrDefault(block, ""))
                .orElse("");
    }
}
