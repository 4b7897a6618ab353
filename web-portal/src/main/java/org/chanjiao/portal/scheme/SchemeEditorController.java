package org.chanjiao.portal.scheme;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.SchemeChangedMeanwhile;
import org.chanjiao.scheme.SchemeRefused;
import org.chanjiao.scheme.Schemes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a scheme: the definition as text, tried on a unit before it goes live. */
@Controller
@RequiredArgsConstructor
class SchemeEditorController {

    private static final String PAGE = "schemes/edit";

    private final Schemes schemes;
    private final Applicants applicants;
    private final Clock clock;

    @GetMapping("/schemes/{code}/edit")
    String edit(@PathVariable String code, Person person, Model model) {
        Scheme scheme = schemes.get(code);
        return page(scheme, new SchemeForm(schemes.text(scheme), scheme.version(), "", "", "write"), person, model);
    }

    @PostMapping("/schemes/{code}/edit")
    String act(
            @PathVariable String code,
            @ModelAttribute SchemeForm form,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Scheme current = schemes.get(code);
        try {
            Scheme wanted = schemes.read(form.definition());
            if (!wanted.code().equals(code)) {
                model.addAttribute("faults", List.of("代码不能修改"));
            } else if (form.isTrial()) {
                tryOut(wanted, form, person, model);
            } else {
                int version = schemes.write(wanted, form.version(), form.reason(), person.name());
                redirect.addFlashAttribute("notice", Notice.done("schemes.written", String.valueOf(version)));
                return "redirect:/schemes/" + code;
            }
        } catch (SchemeRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", refused.faults());
        } catch (SchemeChangedMeanwhile changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("theirs", schemes.text(current));
        }
        return page(current, form, person, model);
    }

    private void tryOut(Scheme wanted, SchemeForm form, Person person, Model model) {
        if (form.unit().isBlank()) {
            model.addAttribute("faults", List.of("请选择一家单位来试用"));
            return;
        }
        applicants.chosen(wanted, OrganisationId.of(form.unit()), person).ifPresent(unit -> show(wanted, unit, model));
    }

    private void show(Scheme wanted, OrganisationView unit, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("check", applicants.check(wanted, unit, LocalDate.now(clock)));
    }

    private String page(Scheme scheme, SchemeForm form, Person person, Model model) {
        model.addAttribute("scheme", scheme);
        model.addAttribute("form", form);
        model.addAttribute("choices", applicants.choices(scheme, person));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.to("schemes.title", "/schemes"),
                        Crumb.named(scheme.name(), "/schemes/" + scheme.code()),
                        Crumb.here("schemes.edit")));
        return PAGE;
    }
}
