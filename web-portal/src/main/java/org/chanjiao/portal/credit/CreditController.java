package org.chanjiao.portal.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.credit.CreditFinding;
import org.chanjiao.credit.CreditMatter;
import org.chanjiao.credit.CreditRecordId;
import org.chanjiao.credit.CreditRecords;
import org.chanjiao.credit.CreditRefused;
import org.chanjiao.credit.CreditShelf;
import org.chanjiao.credit.CreditState;
import org.chanjiao.credit.CreditView;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.organisation.OrganisationId;
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

/** Credit records of the place: the list, what was found, and one record with its steps. */
@Controller
@RequiredArgsConstructor
class CreditController {

    private static final int SHOWN = 500;

    private final CreditRecords records;
    private final CreditShelf shelf;
    private final Enterprises enterprises;

    @GetMapping("/credit-records")
    String list(@RequestParam @Nullable String state, Person person, Model model) {
        CreditState asked = Arrays.stream(CreditState.values())
                .filter(value -> value.name().equals(state))
                .findFirst()
                .orElse(null);
        model.addAttribute("rows", shelf.of(asked, person, SHOWN));
        model.addAttribute("states", CreditState.values());
        model.addAttribute("chosen", asked);
        return "credit/index";
    }

    @GetMapping("/credit-records/new")
    String fresh(@RequestParam OrganisationId enterprise, Person person, Model model) {
        model.addAttribute("form", CreditForm.against(enterprise.toString()));
        return form(enterprise, person, model);
    }

    @PostMapping("/credit-records")
    String report(
            @RequestParam OrganisationId enterprise,
            @ModelAttribute("form") CreditForm form,
            BindingResult errors,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CreditFinding finding = form.read(errors);
        if (!errors.hasErrors()) {
            try {
                CreditRecordId id = records.report(enterprise, finding, person);
                redirect.addFlashAttribute("notice", Notice.done("credit.reported"));
                return "redirect:/credit-records/" + id;
            } catch (CreditRefused refused) {
                errors.reject(CreditStepController.REFUSED + refused.reason());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(enterprise, person, model);
    }

    @GetMapping("/credit-records/{id}")
    String show(@PathVariable CreditRecordId id, Person person, Model model) {
        CreditView found = records.view(id, person);
        model.addAttribute("one", found);
        model.addAttribute(
                "name",
                enterprises.view(found.enterprise(), person).organisation().name());
        model.addAttribute("next", found.state().next());
        return "credit/show";
    }

    private String form(OrganisationId enterprise, Person person, Model model) {
        model.addAttribute(
                "name", enterprises.view(enterprise, person).organisation().name());
        model.addAttribute("matters", CreditMatter.values());
        return "credit/form";
    }
}
