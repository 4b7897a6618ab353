package org.chanjiao.portal.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.certification.Calls;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The schemes one may apply under, what each demands, and where a unit stands. */
@Controller
@RequiredArgsConstructor
class SchemeController {

    private final Schemes schemes;
    private final Applicants applicants;
    private final Calls calls;
    private final Access access;
    private final Clock clock;

    @GetMapping("/schemes")
    String list(Person person, Model model) {
        model.addAttribute("schemes", schemes.all());
        model.addAttribute("fitting", applicants.fitting(person));
        return "schemes/index";
    }

    @GetMapping("/schemes/{code}")
    String show(@PathVariable String code, Person person, Model model) {
        Scheme scheme = schemes.get(code);
        model.addAttribute("scheme", scheme);
        model.addAttribute("versions", schemes.versions(code));
        model.addAttribute(
                "calls",
                calls.of(person.regionCode()).stream()
                        .filter(call -> call.scheme().equals(code))
                        .toList());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("applies", applicants.mayApply(scheme, person));
        model.addAttribute("manages", access.may(person, Permission.MANAGE_SCHEME));
        model.addAttribute("crumbs", List.of(Crumb.to("schemes.title", "/schemes"), Crumb.hereNamed(scheme.name())));
        return "schemes/show";
    }

    /** Where a unit stands today, before a word is typed: the own one, for the bureau any of its place. */
    @GetMapping("/schemes/{code}/check")
    String check(@PathVariable String code, @RequestParam @Nullable OrganisationId unit, Person person, Model model) {
        Scheme scheme = schemes.get(code);
        model.addAttribute("scheme", scheme);
        applicants.chosen(scheme, unit, person).ifPresent(chosen -> {
            model.addAttribute("unit", chosen);
            model.addAttribute("check", applicants.check(scheme, chosen, LocalDate.now(clock)));
        });
        model.addAttribute("choices", applicants.choices(scheme, person));
        model.addAttribute("applies", applicants.mayApply(scheme, person));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.to("schemes.title", "/schemes"),
                        Crumb.named(scheme.name(), "/schemes/" + code),
                        Crumb.here("schemes.check")));
        return "schemes/check";
    }
}
