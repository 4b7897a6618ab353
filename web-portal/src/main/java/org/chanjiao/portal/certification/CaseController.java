package org.chanjiao.portal.certification;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.certification.Applications;
import org.chanjiao.certification.CaseFilter;
import org.chanjiao.certification.CaseId;
import org.chanjiao.certification.CaseRefused;
import org.chanjiao.certification.CaseRow;
import org.chanjiao.certification.CaseSheets;
import org.chanjiao.certification.CaseShelf;
import org.chanjiao.certification.CaseState;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.layout.Pager;
import org.chanjiao.portal.scheme.Applicants;
import org.chanjiao.portal.scheme.Refusals;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases as a list, new ones, and single ones to read. */
@Controller
@RequiredArgsConstructor
class CaseController {

    private final CaseShelf shelf;
    private final CaseSheets sheets;
    private final Applications applications;
    private final Applicants applicants;
    private final Schemes schemes;

    @GetMapping("/cases")
    String list(
            @RequestParam @Nullable String scheme,
            @RequestParam @Nullable CaseState state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size,
            Person person,
            Model model) {
        int rows = Pager.size(size);
        String code = scheme == null || scheme.isBlank() ? null : scheme;
        CaseFilter filter = new CaseFilter(code, state, q);
        List<CaseRow> found = shelf.page(filter, person, after, rows + 1);
        List<CaseRow> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows ? shown.get(rows - 1).key() : null;
        Link link = Link.to("/cases")
                .with("scheme", code)
                .with("state", state == null ? null : state.name())
                .with("q", q);
        model.addAttribute("rows", shown);
        model.addAttribute("filter", filter);
        model.addAttribute("schemes", schemes.all());
        model.addAttribute("states", CaseState.values());
        model.addAttribute("pager", Pager.of(link, rows, shown.size(), after, next));
        return "cases/index";
    }

    /** Files for the own unit at once; asks the counter for whom, and everybody for what, where that is open. */
    @GetMapping("/cases/new")
    String begin(@RequestParam String scheme, @RequestParam @Nullable OrganisationId unit, Person person, Model model) {
        Scheme rules = schemes.get(scheme);
        model.addAttribute("scheme", rules);
        model.addAttribute("choices", applicants.choices(rules, person));
        model.addAttribute("unit", unit);
        return "cases/new";
    }

    @PostMapping("/cases")
    String file(
            @RequestParam String scheme,
            @RequestParam @Nullable OrganisationId unit,
            @RequestParam(defaultValue = "") String subject,
            Person person,
            RedirectAttributes redirect) {
        try {
            OrganisationId applicant = unit == null ? person.organisationId() : unit;
            return "redirect:/cases/" + applications.file(scheme, applicant, subject, person) + "/edit";
        } catch (CaseRefused refused) {
            redirect.addFlashAttribute("notice", Refusals.notice(refused));
            return "redirect:/cases/new?scheme=" + scheme;
        }
    }

    @GetMapping("/cases/{id}")
    String show(@PathVariable CaseId id, Person person, Model model) {
        model.addAttribute("view", CasePage.of(sheets.of(id, person)));
        return "cases/show";
    }

    @GetMapping("/cases/{id}/print")
    String print(@PathVariable CaseId id, Person person, Model model) {
        model.addAttribute("view", CasePage.of(sheets.of(id, person)));
        return "cases/print";
    }

    @PostMapping("/cases/{id}/withdrawal")
    String withdraw(
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "") String opinion,
            @RequestParam long version,
            Person person,
            RedirectAttributes redirect) {
        try {
            applications.withdraw(id, opinion, version, person);
            redirect.addFlashAttribute("notice", Notice.done("cases.done.WITHDRAW"));
        } catch (CaseRefused refused) {
            redirect.addFlashAttribute("notice", Refusals.notice(refused));
        }
        return "redirect:/cases/" + id;
    }
}
