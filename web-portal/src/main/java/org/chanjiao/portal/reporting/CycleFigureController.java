package org.chanjiao.portal.reporting;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.reporting.CycleFigure;
import org.chanjiao.reporting.CycleFigures;
import org.chanjiao.target.TargetId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Figure by figure: who reports it, and what a file at it has to show. */
@Controller
@RequiredArgsConstructor
class CycleFigureController {

    private static final int LONGEST = 200;

    private final CycleFigures figures;
    private final Organisations organisations;

    @GetMapping("/report-cycles/{policy}/figures")
    String list(@PathVariable PolicyId policy, Person person, Model model) {
        List<CycleFigure> rows = figures.of(policy, person);
        model.addAttribute("policy", policy);
        model.addAttribute("figures", rows);
        model.addAttribute("title", rows.isEmpty() ? "" : rows.get(0).policyTitle());
        return "report-cycles/figures";
    }

    @GetMapping("/unasked-figures")
    String unasked(Person person, Model model) {
        model.addAttribute("figures", figures.unasked(person));
        return "report-cycles/unasked";
    }

    @PostMapping("/report-cycles/{policy}/figures/{target}/evidence")
    String evidence(
            @PathVariable PolicyId policy,
            @PathVariable TargetId target,
            @RequestParam(defaultValue = "") String sentence,
            Person person,
            RedirectAttributes redirect) {
        String kept = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        figures.requireEvidence(policy, target, kept, person);
        redirect.addFlashAttribute(
                "notice", Notice.done(kept.isBlank() ? "cycles.evidence.freed" : "cycles.evidence.set"));
        return back(policy, target);
    }

    @PostMapping("/report-cycles/{policy}/figures/{target}/units")
    String assign(
            @PathVariable PolicyId policy,
            @PathVariable TargetId target,
            @RequestParam(defaultValue = "") String unit,
            Person person,
            RedirectAttributes redirect) {
        var found = organisations.named(person.regionCode(), unit).map(OrganisationView::id);
        if (found.isEmpty()) {
            redirect.addFlashAttribute("notice", Notice.bad("cycles.unknownUnit", unit));
        } else {
            figures.assign(policy, target, found.get(), person);
            redirect.addFlashAttribute("notice", Notice.done("cycles.assigned", unit));
        }
        return back(policy, target);
    }

    @PostMapping("/report-cycles/{policy}/figures/{target}/units/remove")
    String release(
            @PathVariable PolicyId policy,
            @PathVariable TargetId target,
            @RequestParam OrganisationId unit,
            Person person,
            RedirectAttributes redirect) {
        figures.release(policy, target, unit, person);
        redirect.addFlashAttribute("notice", Notice.done("cycles.released"));
        return back(policy, target);
    }

    private static String back(PolicyId policy, TargetId target) {
        return "redirect:/report-cycles/" + policy + "/figures#figure-" + target;
    }
}
