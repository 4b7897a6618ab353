package org.chanjiao.portal.account;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.AccountFilter.State;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.AccountRefused;
import org.chanjiao.account.AccountRefused.Reason;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.layout.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists accounts, opens them, changes their data. */
@Controller
@RequiredArgsConstructor
class AccountController {

    private static final List<Role> BUSINESS_ROLES = List.of(Role.values()).stream()
            .filter(role -> !role.isAdministrator())
            .toList();

    private final AccountDesk desk;
    private final Access access;

    @GetMapping("/accounts")
    String list(
            Person actor, AccountSearch search, @RequestParam(required = false) @Nullable Integer size, Model model) {
        int rows = Pager.size(size);
        var found = desk.list(actor, search, rows);
        var shown = found.stream().limit(rows).map(AccountRow::of).toList();
        String next = found.size() > rows ? shown.get(rows - 1).login() : null;
        model.addAttribute("search", search);
        model.addAttribute("accounts", shown);
        model.addAttribute("pager", Pager.of(search.link(), rows, shown.size(), search.after(), next));
        model.addAttribute("roles", Role.values());
        model.addAttribute("states", State.values());
        model.addAttribute("manages", access.may(actor, Permission.MANAGE_ACCOUNT));
        return "accounts/list";
    }

    @GetMapping("/accounts/new")
    String newForm(Model model) {
        model.addAttribute("accountForm", AccountForm.empty());
        model.addAttribute("roles", BUSINESS_ROLES);
        return "accounts/new";
    }

    /** The one-time password is shown in the answer itself: a redirect would have to keep it somewhere. */
    @PostMapping("/accounts")
    String open(
            Person actor, @Valid @ModelAttribute("accountForm") AccountForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            try {
                model.addAttribute("issued", List.of(desk.open(actor, form)));
                return "accounts/issued";
            } catch (AccountRefused refused) {
                errors.reject("accounts.refused." + refused.reason());
            } catch (UnknownUnit unknown) {
                errors.rejectValue("organisation", "accounts.organisation.unknown");
            }
        }
        model.addAttribute("roles", BUSINESS_ROLES);
        return "accounts/new";
    }

    @GetMapping("/accounts/{id}")
    String show(Person actor, @PathVariable AccountId id, Model model) {
        model.addAttribute("accountForm", AccountForm.of(desk.view(actor, id)));
        return page(actor, id, model);
    }

    @PostMapping("/accounts/{id}")
    String change(
            Person actor,
            @PathVariable AccountId id,
            @Valid @ModelAttribute("accountForm") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                desk.change(actor, id, form);
                redirect.addFlashAttribute("notice", Notice.done("accounts.changed"));
                return "redirect:/accounts/" + id;
            } catch (AccountRefused refused) {
                response.setStatus(
                        refused.reason() == Reason.CHANGED_MEANWHILE
                                ? HttpServletResponse.SC_CONFLICT
                                : HttpServletResponse.SC_OK);
                errors.reject("accounts.refused." + refused.reason());
            } catch (UnknownUnit unknown) {
                errors.rejectValue("organisation", "accounts.organisation.unknown");
            }
        }
        return page(actor, id, model);
    }

    private String page(Person actor, AccountId id, Model model) {
        model.addAttribute("account", AccountRow.of(desk.view(actor, id)));
        model.addAttribute("roles", Role.values());
        model.addAttribute("own", actor.accountId().equals(id));
        model.addAttribute("manages", access.may(actor, Permission.MANAGE_ACCOUNT));
        model.addAttribute("assigns", access.may(actor, Permission.ASSIGN_ROLE));
        return "accounts/show";
    }
}
