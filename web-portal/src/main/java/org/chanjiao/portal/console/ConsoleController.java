package org.chanjiao.portal.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.console.AddressRefused;
import org.chanjiao.console.ConsoleAddresses;
import org.chanjiao.portal.layout.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Edits the list of addresses from which the administration console may be used. */
@Controller
@RequestMapping("/settings/addresses")
@RequiredArgsConstructor
class ConsoleController {

    private static final String PAGE = "redirect:/settings/addresses";
    private static final String REFUSED = "console.refused.";

    private final ConsoleAddresses addresses;

    @GetMapping
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("addressForm", AddressForm.empty());
        return page(request, model);
    }

    @PostMapping
    String add(
            Person actor,
            @Valid @ModelAttribute("addressForm") AddressForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                addresses.add(actor, request.getRemoteAddr(), form.range(), form.remark());
                redirect.addFlashAttribute("notice", Notice.done("console.added"));
                return PAGE;
            } catch (AddressRefused refused) {
                errors.rejectValue("range", REFUSED + refused.reason());
            }
        }
        return page(request, model);
    }

    @PostMapping("/remove")
    String remove(@RequestParam String range, HttpServletRequest request, RedirectAttributes redirect) {
        try {
            addresses.remove(request.getRemoteAddr(), range);
            redirect.addFlashAttribute("notice", Notice.done("console.removed"));
        } catch (AddressRefused refused) {
            redirect.addFlashAttribute("notice", Notice.bad(REFUSED + refused.reason()));
        }
        return PAGE;
    }

    private String page(HttpServletRequest request, Model model) {
        model.addAttribute("own", request.getRemoteAddr());
        model.addAttribute(
                "addresses", addresses.list().stream().map(AddressRow::of).toList());
        return "settings/addresses";
    }
}
