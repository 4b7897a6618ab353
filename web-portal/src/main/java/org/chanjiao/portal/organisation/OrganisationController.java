package org.chanjiao.portal.organisation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationRefused;
import org.chanjiao.organisation.OrganisationRefused.Reason;
import org.chanjiao.portal.layout.Choice;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists organisations by the region tree, registers and changes them. */
@Controller
@RequiredArgsConstructor
class OrganisationController {

    private final OrganisationDesk desk;
    private final Regions regions;
    private final Access access;

    @GetMapping("/organisations")
    String list(
            Person actor,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var place = desk.region(actor, region);
        var above = place.parent() == null ? null : regions.find(place.parent()).orElse(null);
        boolean mayAbove = above != null && access.may(actor, Permission.READ_ORGANISATION, above.code());
        var found = desk.list(place, q);
        model.addAttribute("region", place);
        model.addAttribute("above", mayAbove ? above : null);
        model.addAttribute("children", regions.children(place.code()));
        model.addAttribute("q", q);
        model.addAttribute("organisations", found);
        model.addAttribute("cut", found.size() == OrganisationDesk.MOST);
        model.addAttribute("manages", access.may(actor, Permission.MANAGE_ORGANISATION));
        return "organisations/list";
    }

    @GetMapping("/organisations/suggest")
    @ResponseBody
    List<Choice> suggest(Person actor, @RequestParam(name = "q", defaultValue = "") String text) {
        return desk.suggest(actor, text).stream()
                .map(found -> new Choice(found.regionPath() + " " + found.name(), found.name()))
                .toList();
    }

    @GetMapping("/organisations/new")
    String newForm(Person actor, @RequestParam(required = false) @Nullable String region, Model model) {
        model.addAttribute(
                "organisationForm",
                OrganisationForm.in(desk.region(actor, region).code().value()));
        model.addAttribute("kinds", OrganisationKind.values());
        return "organisations/new";
    }

    @PostMapping("/organisations")
    String register(
            Person actor,
            @Valid @ModelAttribute("organisationForm") OrganisationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                var id = desk.register(actor, form);
                redirect.addFlashAttribute("notice", Notice.done("organisations.registered"));
                return "redirect:/organisations/" + id;
            } catch (OrganisationRefused refused) {
                errors.reject("organisations.refused." + refused.reason());
            } catch (FieldRefused refused) {
                errors.rejectValue(refused.field(), refused.key());
            }
        }
        model.addAttribute("kinds", OrganisationKind.values());
        return "organisations/new";
    }

    @GetMapping("/organisations/{id}")
    String show(Person actor, @PathVariable OrganisationId id, Model model) {
        var organisation = desk.view(actor, id, Permission.READ_ORGANISATION);
        model.addAttribute("organisationForm", OrganisationForm.of(organisation));
        return page(actor, id, model);
    }

    @PostMapping("/organisations/{id}")
    String change(
            Person actor,
            @PathVariable OrganisationId id,
            @Valid @ModelAttribute("organisationForm") OrganisationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                desk.change(actor, id, form);
                redirect.addFlashAttribute("notice", Notice.done("organisations.changed"));
                return "redirect:/organisations/" + id;
            } catch (OrganisationRefused refused) {
                response.setStatus(
                        refused.reason() == Reason.CHANGED_MEANWHILE
                                ? HttpServletResponse.SC_CONFLICT
                                : HttpServletResponse.SC_OK);
                errors.reject("organisations.refused." + refused.reason());
            } catch (FieldRefused refused) {
                errors.rejectValue(refused.field(), refused.key());
            }
        }
        return page(actor, id, model);
    }

    private String page(Person actor, OrganisationId id, Model model) {
        model.addAttribute("organisation", desk.view(actor, id, Permission.READ_ORGANISATION));
        model.addAttribute("kinds", OrganisationKind.values());
        model.addAttribute("manages", access.may(actor, Permission.MANAGE_ORGANISATION));
        return "organisations/show";
    }
}
