package org.chanjiao.portal.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.PasswordFault;
import org.chanjiao.account.PasswordRefused;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.security.OwnPassword;
import org.chanjiao.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page about oneself, and the change of the own password, forced or wished. */
@Controller
@RequiredArgsConstructor
class ProfileController {

    private final Accounts accounts;
    private final OwnPassword ownPassword;
    private final Access access;

    @GetMapping("/profile")
    String show(Person person, Model model) {
        var account = accounts.view(person.accountId());
        model.addAttribute("account", account);
        model.addAttribute("enrols", access.may(person, Permission.ENROL_SECOND_FACTOR));
        model.addAttribute("issues", access.may(person, Permission.ISSUE_TOKEN));
        model.addAttribute("lastSignIn", TimeText.minute(account.lastSignInAt()));
        return "profile/show";
    }

    @GetMapping("/profile/password")
    String passwordForm(SignedIn signedIn, Model model) {
        model.addAttribute("passwordForm", PasswordForm.empty());
        return form(signedIn, model);
    }

    @PostMapping("/profile/password")
    String changePassword(
            SignedIn signedIn,
            @Valid @ModelAttribute("passwordForm") PasswordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                ownPassword.change(signedIn, form.present(), form.next(), request, response);
            } catch (PasswordRefused refused) {
                refused.faults().forEach(fault -> reject(errors, fault));
            }
        }
        if (errors.hasErrors()) {
            return form(signedIn, model);
        }
        redirect.addFlashAttribute("notice", Notice.done("profile.password.changed"));
        return "redirect:/";
    }

    private static void reject(BindingResult errors, PasswordFault fault) {
        String field = fault == PasswordFault.PRESENT_PASSWORD_WRONG ? "present" : "next";
        errors.rejectValue(field, "profile.password.fault." + fault);
    }

    private static String form(SignedIn signedIn, Model model) {
        model.addAttribute("first", signedIn.passwordTemporary());
        model.addAttribute("due", signedIn.passwordDue());
        model.addAttribute(
                "administrator", signedIn.person().roles().stream().anyMatch(role -> role.isAdministrator()));
        return "profile/password";
    }
}
