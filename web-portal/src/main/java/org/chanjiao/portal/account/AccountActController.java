package org.chanjiao.portal.account;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Permission;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.AccountRefused;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.account.SecondFactorRefused;
import org.chanjiao.account.SecondFactors;
import org.chanjiao.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to one account: roles, disabling, unlocking, a new one-time password. */
@Controller
@RequestMapping("/accounts/{id}")
@RequiredArgsConstructor
class AccountActController {

    private static final String FACTOR_REFUSED = "factor.refused.";

    private final AccountDesk desk;
    private final Accounts accounts;
    private final SecondFactors factors;

    @PostMapping("/roles")
    String assign(
            Person actor,
            @PathVariable AccountId id,
            @RequestParam(required = false) @Nullable List<Role> roles,
            RedirectAttributes redirect) {
        return act(
                id,
                redirect,
                Notice.done("accounts.assigned"),
                () -> desk.assign(actor, id, roles == null ? Set.of() : Set.copyOf(roles)));
    }

    @PostMapping("/disable")
    String disable(Person actor, @PathVariable AccountId id, RedirectAttributes redirect) {
        return act(id, redirect, Notice.done("accounts.disabled"), () -> accounts.disable(actor, secured(actor, id)));
    }

    @PostMapping("/enable")
    String enable(Person actor, @PathVariable AccountId id, RedirectAttributes redirect) {
        return act(id, redirect, Notice.done("accounts.enabled"), () -> accounts.enable(actor, secured(actor, id)));
    }

    @PostMapping("/unlock")
    String unlock(Person actor, @PathVariable AccountId id, RedirectAttributes redirect) {
        return act(id, redirect, Notice.done("accounts.unlocked"), () -> accounts.unlock(secured(actor, id)));
    }

    /** Shown in the answer itself, once. */
    @PostMapping("/password")
    String issuePassword(Person actor, @PathVariable AccountId id, Model model, RedirectAttributes redirect) {
        try {
            model.addAttribute("issued", List.of(accounts.issuePassword(actor, secured(actor, id))));
            return "accounts/issued";
        } catch (AccountRefused refused) {
            return refused(id, redirect, refused);
        }
    }

    @PostMapping("/second-factor")
    String resetSecondFactor(Person actor, @PathVariable AccountId id, RedirectAttributes redirect) {
        try {
            factors.reset(actor, secured(actor, id));
            redirect.addFlashAttribute("notice", Notice.done("accounts.factor.done"));
        } catch (SecondFactorRefused refused) {
            redirect.addFlashAttribute("notice", Notice.bad(FACTOR_REFUSED + refused.reason()));
        }
        return "redirect:/accounts/" + id;
    }

    private AccountId secured(Person actor, AccountId id) {
        return desk.reach(actor, id, Permission.SECURE_ACCOUNT);
    }

    private static String act(AccountId id, RedirectAttributes redirect, Notice done, Runnable act) {
        try {
            act.run();
            redirect.addFlashAttribute("notice", done);
            return "redirect:/accounts/" + id;
        } catch (AccountRefused refused) {
            return refused(id, redirect, refused);
        }
    }

    private static String refused(AccountId id, RedirectAttributes redirect, AccountRefused refused) {
        redirect.addFlashAttribute("notice", Notice.bad(AccountDesk.key(refused.reason())));
        return "redirect:/accounts/" + id;
    }
}
