package org.chanjiao.portal.reporting;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.reporting.CycleShelf;
import org.chanjiao.reporting.Frequency;
import org.chanjiao.reporting.ReportCycles;
import org.chanjiao.task.TaskId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who reports when: one cycle for each policy, set by the policy officer. */
@Controller
@RequiredArgsConstructor
class CycleController {

    private static final String SELF = "redirect:/report-cycles/";

    private final CycleShelf shelf;
    private final ReportCycles cycles;
    private final Organisations organisations;

    @GetMapping("/report-cycles")
    String list(Person person, Model model) {
        model.addAttribute("cycles", shelf.all(person));
        return "report-cycles/index";
    }

    @GetMapping("/report-cycles/{policy}")
    String show(@PathVariable PolicyId policy, Person person, Model model) {
        model.addAttribute("cycle", shelf.of(policy, person));
        model.addAttribute("frequencies", Frequency.values());
        return "report-cycles/show";
    }

    @PostMapping("/report-cycles/{policy}")
    String change(@PathVariable PolicyId policy, CycleForm form, Person person, RedirectAttributes redirect) {
        if (form.terms().isEmpty()) {
            redirect.addFlashAttribute("notice", Notice.bad("cycles.refused"));
        } else {
            cycles.change(policy, form.terms().get(), form.seen(), person);
            redirect.addFlashAttribute("notice", Notice.done("cycles.changed"));
        }
        return SELF + policy;
    }

    @PostMapping("/report-cycles/{policy}/status")
    String status(
            @PathVariable PolicyId policy,
            @RequestParam(defaultValue = "") String open,
            Person person,
            RedirectAttributes redirect) {
        if (open.equals("true")) {
            cycles.reopen(policy, person);
            redirect.addFlashAttribute("notice", Notice.done("cycles.reopened"));
        } else {
            cycles.close(policy, person);
            redirect.addFlashAttribute("notice", Notice.done("cycles.closed"));
        }
        return SELF + policy;
    }

    @PostMapping("/report-cycles/{policy}/assignments")
    String assign(
            @PathVariable PolicyId policy,
            @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") String unit,
            Person person,
            RedirectAttributes redirect) {
        var found = organisations.named(person.regionCode(), unit).map(OrganisationView::id);
        if (found.isEmpty() || !task.matches("[0-9a-f-]{36}")) {
            redirect.addFlashAttribute("notice", Notice.bad("cycles.unknownUnit", unit));
        } else {
            cycles.assign(policy, new TaskId(UUID.fromString(task)), found.get(), person);
            redirect.addFlashAttribute("notice", Notice.done("cycles.assigned", unit));
        }
        return SELF + policy;
    }

    @PostMapping("/report-cycles/{policy}/assignments/remove")
    String release(
            @PathVariable PolicyId policy,
            @RequestParam TaskId task,
            @RequestParam OrganisationId unit,
            Person person,
            RedirectAttributes redirect) {
        cycles.release(policy, task, unit, person);
        redirect.addFlashAttribute("notice", Notice.done("cycles.released"));
        return SELF + policy;
    }
}
