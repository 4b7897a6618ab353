package org.chanjiao.portal.incentive;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.incentive.Audience;
import org.chanjiao.incentive.IncentiveCategory;
import org.chanjiao.incentive.IncentiveChangedMeanwhile;
import org.chanjiao.incentive.IncentiveView;
import org.chanjiao.incentive.IncentiveWords;
import org.chanjiao.incentive.Incentives;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.portal.layout.Choice;
import org.chanjiao.portal.layout.Conflict;
import org.chanjiao.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The catalogue, its editor for the bureau, and where one enterprise stands with it. */
@Controller
@RequiredArgsConstructor
class IncentiveController {

    private static final String FORM = "incentives/form";

    private final Incentives incentives;
    private final LedgerTypes types;
    private final Access access;

    @GetMapping("/incentives")
    String list(Person person, Model model) {
        boolean edits = access.may(person, Permission.MANAGE_INCENTIVE);
        model.addAttribute("edits", edits);
        model.addAttribute(
                "claimsHref", access.may(person, Permission.OWN_ENTERPRISE) ? claimsOf(person.organisationId()) : null);
        model.addAttribute(
                "rows",
                incentives.catalogue(person).stream()
                        .map(one -> new CatalogueLine(one, edits && incentives.mayEdit(one, person)))
                        .toList());
        return "incentives/index";
    }

    @GetMapping("/enterprises/{id}/incentives")
    String claims(@PathVariable OrganisationId id, Person person, Model model) {
        model.addAttribute(
                "claims",
                incentives.claims(id, person).stream().map(ClaimLine::of).toList());
        model.addAttribute("self", "/enterprises/" + id);
        return "incentives/claims";
    }

    @GetMapping("/incentives/new")
    String fresh(Model model) {
        model.addAttribute("form", IncentiveForm.BLANK);
        return form("/incentives", -1, model);
    }

    @PostMapping("/incentives")
    String add(
            @ModelAttribute("form") IncentiveForm form,
            BindingResult errors,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(null, form, errors, -1, person, model, response, redirect);
    }

    @GetMapping("/incentives/{id}/edit")
    String edit(@PathVariable UUID id, Person person, Model model) {
        IncentiveView found = incentives.edited(id, person);
        model.addAttribute("form", IncentiveForm.of(found.said()));
        return form("/incentives/" + id, found.version(), model);
    }

    @PostMapping("/incentives/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") IncentiveForm form,
            BindingResult errors,
            @RequestParam long seen,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(id, form, errors, seen, person, model, response, redirect);
    }

    private String save(
            @Nullable UUID id,
            IncentiveForm form,
            BindingResult errors,
            long seen,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        IncentiveWords said = form.read(errors);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        long version = seen;
        if (!errors.hasErrors()) {
            try {
                incentives.state(id, said, seen, person);
                redirect.addFlashAttribute("notice", Notice.done("incentives.saved"));
                return "redirect:/incentives";
            } catch (IncentiveChangedMeanwhile changed) {
                IncentiveView theirs = incentives.edited(Objects.requireNonNull(id), person);
                model.addAttribute(
                        "conflict", Conflict.between(theirs.savedBy(), form.beside(IncentiveForm.of(theirs.said()))));
                version = theirs.version();
                response.setStatus(HttpStatus.CONFLICT.value());
            }
        }
        return form(id == null ? "/incentives" : "/incentives/" + id, version, model);
    }

    private String form(String action, long seen, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("seen", seen);
        model.addAttribute("categories", IncentiveCategory.values());
        model.addAttribute("audiences", Audience.values());
        model.addAttribute(
                "ledgers",
                types.all().stream()
                        .map(type -> new Choice(type.code(), type.name()))
                        .toList());
        return FORM;
    }

    private static String claimsOf(OrganisationId id) {
        return "/enterprises/" + id + "/incentives";
    }
}
