package org.chanjiao.portal.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.registration.RegistrationAttempts;
import org.chanjiao.registration.RegistrationRefused;
import org.chanjiao.registration.Registrations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An enterprise registers itself, or somebody asks for access to one; nobody has signed in here. */
@Controller
@RequestMapping("/register-enterprise")
@RequiredArgsConstructor
class RegistrationController {

    private static final String FORM = "registrations/form";
    private static final String FAULT = "registrations.fault.";

    private final Registrations registrations;
    private final RegistrationAttempts attempts;

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", RegistrationForm.BLANK);
        model.addAttribute("mails", registrations.mails());
        return FORM;
    }

    @PostMapping
    String submit(
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!attempts.count(request.getRemoteAddr())) {
            status = HttpStatus.TOO_MANY_REQUESTS;
            errors.reject("registrations.tooMany");
        }
        if (!errors.hasErrors()) {
            try {
                registrations.submit(form.read());
                return "redirect:/register-enterprise/sent";
            } catch (RegistrationRefused refused) {
                refused.faults().forEach(fault -> errors.rejectValue(fault.field(), FAULT + fault.key()));
            }
        }
        response.setStatus(status.value());
        model.addAttribute("mails", registrations.mails());
        return FORM;
    }

    @GetMapping("/sent")
    String sent(Model model) {
        model.addAttribute("mails", registrations.mails());
        return "registrations/sent";
    }

    /** Opening the link alone does nothing: mail servers open links as well. */
    @GetMapping("/mail/{token}")
    String link(@PathVariable String token, Model model) {
        model.addAttribute("name", registrations.byLink(token));
        model.addAttribute("action", "/register-enterprise/mail/" + token);
        return "registrations/link";
    }

    @PostMapping("/mail/{token}")
    String opened(@PathVariable String token, RedirectAttributes redirect) {
        try {
            registrations.mailOpened(token);
            return "redirect:/register-enterprise/mail-opened";
        } catch (RegistrationRefused refused) {
            String key = FAULT + refused.faults().get(0).key();
            redirect.addFlashAttribute("notice", Notice.bad(key));
            return "redirect:/register-enterprise";
        }
    }

    @GetMapping("/mail-opened")
    String thanks() {
        return "registrations/thanks";
    }
}
