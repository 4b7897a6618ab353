package org.chanjiao.portal.ledgertype;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.TypePreviews;
import org.chanjiao.ledger.TypeRefused;
import org.chanjiao.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The kinds of ledgers: which there are, and an editor that shows what a change would mean before it is saved. */
@Controller
@RequiredArgsConstructor
class LedgerTypeController {

    private final LedgerTypes types;
    private final TypePreviews previews;

    @GetMapping("/ledger-types")
    String index(Model model) {
        model.addAttribute("types", types.all());
        return "ledger-types/index";
    }

    @GetMapping("/ledger-types/new")
    String fresh(Model model) {
        return editor(model, TypeForm.fresh());
    }

    @GetMapping("/ledger-types/{code}")
    String edit(@PathVariable String code, Model model) {
        return editor(model, TypeForm.of(types.get(code)));
    }

    @PostMapping("/ledger-types")
    String save(
            @RequestParam MultiValueMap<String, String> sent,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        TypeForm form = TypeForm.of(sent);
        try {
            LedgerType type = types.read(form.definition(before(form)));
            if (sent.containsKey("preview")) {
                model.addAttribute("preview", previews.of(type));
                return editor(model, form);
            }
            int version = types.write(type, form.seen(), person.name());
            redirect.addFlashAttribute(
                    "notice", Notice.done("ledgerTypes.saved", type.name(), String.valueOf(version)));
            return "redirect:/ledger-types";
        } catch (TypeRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", refused.faults());
            return editor(model, form);
        }
    }

    private @Nullable LedgerType before(TypeForm form) {
        return form.seen() == 0 ? null : types.get(form.code(), form.seen());
    }

    private static String editor(Model model, TypeForm form) {
        model.addAttribute("form", form);
        model.addAttribute("choices", TypeChoices.ALL);
        if (!model.containsAttribute("faults")) {
            model.addAttribute("faults", List.of());
        }
        return "ledger-types/editor";
    }
}
