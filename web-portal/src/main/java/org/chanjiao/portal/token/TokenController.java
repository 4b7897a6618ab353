package org.chanjiao.portal.token;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Choice;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.token.ApiTokenId;
import org.chanjiao.token.ApiTokens;
import org.chanjiao.token.TokenRefused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Issues and revokes the tokens of whoever is signed in. */
@Controller
@RequestMapping("/profile/tokens")
@RequiredArgsConstructor
class TokenController {

    private static final List<Choice> DAYS =
            List.of(new Choice("30", "30"), new Choice("90", "90"), new Choice("180", "180"), new Choice("365", "365"));

    private final ApiTokens tokens;
    private final Clock clock;

    @GetMapping
    String list(Person person, Model model) {
        model.addAttribute("tokenForm", TokenForm.empty());
        return page(person, model);
    }

    /** Shown in the answer itself, once: a redirect would have to keep it somewhere. */
    @PostMapping
    String issue(Person person, @Valid @ModelAttribute("tokenForm") TokenForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            try {
                var issued = tokens.issue(person, form.wanted());
                model.addAttribute("issued", issued);
                model.addAttribute("expiresAt", TimeText.minute(issued.expiresAt()));
                return "profile/token-issued";
            } catch (TokenRefused refused) {
                errors.reject("tokens.refused." + refused.reason());
            }
        }
        return page(person, model);
    }

    @PostMapping("/{id}/revoke")
    String revoke(Person person, @PathVariable ApiTokenId id, RedirectAttributes redirect) {
        tokens.revoke(person, id);
        redirect.addFlashAttribute("notice", Notice.done("tokens.revoked"));
        return "redirect:/profile/tokens";
    }

    private String page(Person person, Model model) {
        var now = clock.instant();
        model.addAttribute("days", DAYS);
        model.addAttribute(
                "tokens",
                tokens.of(person.accountId()).stream()
                        .map(token -> TokenRow.of(token, now))
                        .toList());
        return "profile/tokens";
    }
}
