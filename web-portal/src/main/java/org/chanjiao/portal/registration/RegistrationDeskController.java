package org.chanjiao.portal.registration;

import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.registration.Licence;
import org.chanjiao.registration.RegistrationDecisions;
import org.chanjiao.registration.RegistrationId;
import org.chanjiao.registration.RegistrationRefused;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bureau's desk: registrations that wait, compared with the licence, let in or refused. */
@Controller
@RequestMapping("/registrations")
@RequiredArgsConstructor
class RegistrationDeskController {

    private static final String FAULT = "registrations.fault.";
    private static final String NOTICE = "notice";

    private final RegistrationDecisions decisions;

    @GetMapping
    String list(Person person, Model model) {
        model.addAttribute("rows", decisions.waiting(person));
        return "registrations/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable RegistrationId id, Person person, Model model) {
        model.addAttribute("one", decisions.view(id, person));
        return "registrations/show";
    }

    /** Handed out to be kept, never to be shown: no browser runs it, no cache keeps it. */
    @GetMapping("/{id}/licence")
    ResponseEntity<byte[]> licence(@PathVariable RegistrationId id, Person person) {
        Licence licence = decisions.licence(id, person);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(licence.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(licence.bytes());
    }

    @PostMapping("/{id}/confirmation")
    String confirm(
            @PathVariable RegistrationId id,
            @RequestParam(defaultValue = "false") boolean rename,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes redirect) {
        try {
            OrganisationId enterprise = decisions.confirm(id, rename, note, person);
            redirect.addFlashAttribute(NOTICE, Notice.done("registrations.confirmed"));
            return "redirect:/enterprises/" + enterprise;
        } catch (RegistrationRefused refused) {
            return again(id, refused, redirect);
        }
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            @PathVariable RegistrationId id,
            @RequestParam(defaultValue = "") String note,
            Person person,
            RedirectAttributes redirect) {
        try {
            decisions.refuse(id, note, person);
            redirect.addFlashAttribute(NOTICE, Notice.done("registrations.refused"));
            return "redirect:/registrations";
        } catch (RegistrationRefused refused) {
            return again(id, refused, redirect);
        }
    }

    private static String again(RegistrationId id, RegistrationRefused refused, RedirectAttributes redirect) {
        String key = FAULT + refused.faults().get(0).key();
        redirect.addFlashAttribute(NOTICE, Notice.bad(key));
        return "redirect:/registrations/" + id;
    }
}
