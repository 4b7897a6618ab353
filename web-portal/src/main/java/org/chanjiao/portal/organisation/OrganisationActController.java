package org.chanjiao.portal.organisation;

import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.portal.layout.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to one organisation: aliases, closing, reopening. */
@Controller
@RequestMapping("/organisations/{id}")
@RequiredArgsConstructor
class OrganisationActController {

    private final OrganisationDesk desk;
    private final Organisations organisations;

    @PostMapping("/aliases")
    String addAlias(
            Person actor, @PathVariable OrganisationId id, @RequestParam String alias, RedirectAttributes redirect) {
        if (alias.isBlank() || alias.strip().length() > 100) {
            redirect.addFlashAttribute("notice", Notice.bad("organisations.alias.unfit"));
            return "redirect:/organisations/" + id;
        }
        organisations.addAlias(managed(actor, id), alias);
        return done(id, "organisations.alias.added", redirect);
    }

    @PostMapping("/aliases/remove")
    String removeAlias(
            Person actor, @PathVariable OrganisationId id, @RequestParam String alias, RedirectAttributes redirect) {
        organisations.removeAlias(managed(actor, id), alias);
        return done(id, "organisations.alias.removed", redirect);
    }

    @PostMapping("/close")
    String close(Person actor, @PathVariable OrganisationId id, RedirectAttributes redirect) {
        organisations.close(managed(actor, id));
        return done(id, "organisations.closed", redirect);
    }

    @PostMapping("/reopen")
    String reopen(Person actor, @PathVariable OrganisationId id, RedirectAttributes redirect) {
        organisations.reopen(managed(actor, id));
        return done(id, "organisations.reopened", redirect);
    }

    private OrganisationId managed(Person actor, OrganisationId id) {
        return desk.view(actor, id, Permission.MANAGE_ORGANISATION).id();
    }

    private static String done(OrganisationId id, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", Notice.done(key));
        return "redirect:/organisations/" + id;
    }
}
