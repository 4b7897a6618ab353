package org.chanjiao.portal.library;

import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.NotInThatState;
import org.chanjiao.policy.PolicyEnds;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.UnknownPolicy;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.reader.PolicyHead;
import org.chanjiao.reader.PolicyReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says that a policy no longer binds, and takes that back. */
@Controller
@RequiredArgsConstructor
class PolicyEndController {

    private final PolicyEnds ends;
    private final PolicyReader reader;
    private final Access access;

    @GetMapping("/policies/{id}/end")
    String form(@PathVariable PolicyId id, Person person, Model model) {
        model.addAttribute("endForm", EndForm.EMPTY);
        return page(id, person, model);
    }

    @PostMapping("/policies/{id}/end")
    String end(
            @PathVariable PolicyId id,
            @Valid EndForm form,
            BindingResult errors,
            Person person,
            Model model,
            RedirectAttributes flash) {
        Optional<PolicyId> successor = form.namesSuccessor() ? ends.named(form.successor(), id) : Optional.empty();
        if (form.namesSuccessor() && successor.isEmpty()) {
            errors.rejectValue("successor", "policies.end.successor.unknown");
        }
        if (!errors.hasFieldErrors("on") && !possible(id, form)) {
            errors.rejectValue("on", "policies.end.on.impossible");
        }
        if (errors.hasErrors()) {
            return page(id, person, model);
        }
        ends.end(id, form.end(successor.orElse(null)), person);
        flash.addFlashAttribute("notice", Notice.done("policies.end.done"));
        return "redirect:/policies/" + id;
    }

    @PostMapping("/policies/{id}/reinstatement")
    String reinstate(
            @PathVariable PolicyId id,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            RedirectAttributes flash) {
        if (reason.isBlank()) {
            flash.addFlashAttribute("notice", Notice.bad("policies.reinstate.reason.missing"));
        } else {
            ends.reinstate(id, reason, person);
            flash.addFlashAttribute("notice", Notice.done("policies.reinstate.done"));
        }
        return "redirect:/policies/" + id;
    }

    /** Somebody else was faster; the page shows how it stands. */
    @ExceptionHandler
    String asItStands(NotInThatState moved, jakarta.servlet.http.HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", Notice.warn("policies.end.moved"));
        return "redirect:" + request.getRequestURI().replaceFirst("/[^/]+$", "");
    }

    private boolean possible(PolicyId id, EndForm form) {
        try {
            return ends.possible(id, form.day());
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private String page(PolicyId id, Person person, Model model) {
        PolicyHead head = reader.head(id, Sight.of(access.scopeOf(person))).orElseThrow(() -> new UnknownPolicy(id));
        access.require(person, Permission.PUBLISH_POLICY, head.regionCode());
        model.addAttribute("head", head);
        model.addAttribute("ways", EndForm.How.values());
        return "policies/end";
    }
}
