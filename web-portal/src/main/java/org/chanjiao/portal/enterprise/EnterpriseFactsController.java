package org.chanjiao.portal.enterprise;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.enterprise.EnterpriseFacts;
import org.chanjiao.enterprise.EnterpriseRefused;
import org.chanjiao.enterprise.EnterpriseRefused.Reason;
import org.chanjiao.enterprise.EnterpriseView;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.enterprise.UnknownEnterprise;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.portal.layout.Conflict;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.register.RecommendationRefused;
import org.chanjiao.register.Recommendations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is stated of an enterprise, its check against the licence, its recommendation upward. */
@Controller
@RequestMapping("/enterprises/{id}")
@RequiredArgsConstructor
class EnterpriseFactsController {

    private static final String FORM = "enterprises/edit";
    private static final String REFUSED = "enterprises.refused.";
    private static final String NOT_RECOMMENDED = "enterprises.notRecommended.";
    private static final String NOTICE = "notice";

    private final Enterprises enterprises;
    private final Recommendations recommendations;

    @GetMapping("/edit")
    String form(@PathVariable OrganisationId id, Person person, Model model) {
        EnterpriseView view = stated(id, person);
        model.addAttribute("form", EnterpriseForm.of(view.facts()));
        return page(view, model);
    }

    @PostMapping("/edit")
    String state(
            @PathVariable OrganisationId id,
            @ModelAttribute("form") EnterpriseForm form,
            BindingResult errors,
            @RequestParam long seen,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        EnterpriseFacts facts = form.read(errors);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                enterprises.state(id, facts, seen, person);
                redirect.addFlashAttribute(NOTICE, Notice.done("enterprises.stated"));
                return at(id);
            } catch (EnterpriseRefused refused) {
                if (refused.reason() == Reason.CHANGED_MEANWHILE) {
                    status = HttpStatus.CONFLICT;
                    model.addAttribute("conflict", conflict(stated(id, person), form));
                } else {
                    errors.rejectValue(field(refused.reason()), REFUSED + refused.reason());
                }
            }
        }
        response.setStatus(status.value());
        return page(stated(id, person), model);
    }

    @PostMapping("/check")
    String check(@PathVariable OrganisationId id, @RequestParam long seen, Person person, RedirectAttributes redirect) {
        try {
            enterprises.check(id, seen, person);
            redirect.addFlashAttribute(NOTICE, Notice.done("enterprises.isChecked"));
        } catch (EnterpriseRefused refused) {
            redirect.addFlashAttribute(NOTICE, Notice.bad(REFUSED + refused.reason()));
        }
        return at(id);
    }

    @PostMapping("/recommendation")
    String recommend(
            @PathVariable OrganisationId id,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            RedirectAttributes redirect) {
        try {
            recommendations.recommend(id, reason, person);
            redirect.addFlashAttribute(NOTICE, Notice.done("enterprises.isRecommended"));
        } catch (RecommendationRefused refused) {
            redirect.addFlashAttribute(NOTICE, Notice.bad(NOT_RECOMMENDED + refused.reason()));
        }
        return at(id);
    }

    private EnterpriseView stated(OrganisationId id, Person person) {
        EnterpriseView view = enterprises.view(id, person);
        if (!enterprises.mayState(view.organisation(), person)) {
            throw new UnknownEnterprise(id);
        }
        return view;
    }

    private static Conflict conflict(EnterpriseView theirs, EnterpriseForm mine) {
        return Conflict.between(
                theirs.savedBy() == null ? "" : theirs.savedBy(), mine.beside(EnterpriseForm.of(theirs.facts())));
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case FOUNDED_LATER -> "establishedOn";
            case STAFF_NEGATIVE -> "staff";
            default -> "industry";
        };
    }

    private static String page(EnterpriseView view, Model model) {
        model.addAttribute("name", view.organisation().name());
        model.addAttribute("self", at(view.organisation().id()).substring("redirect:".length()));
        model.addAttribute("seen", view.version());
        return FORM;
    }

    private static String at(OrganisationId id) {
        return "redirect:/enterprises/" + id;
    }
}
