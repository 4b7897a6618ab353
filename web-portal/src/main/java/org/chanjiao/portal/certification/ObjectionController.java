package org.chanjiao.portal.certification;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.certification.CaseId;
import org.chanjiao.certification.CaseRefused;
import org.chanjiao.certification.Objections;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.scheme.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers objections against a publicity. */
@Controller
@RequiredArgsConstructor
class ObjectionController {

    private final Objections objections;

    @PostMapping("/cases/{id}/objections/{objection}")
    String answer(
            @PathVariable CaseId id,
            @PathVariable UUID objection,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam boolean upheld,
            @RequestParam long version,
            Person person,
            RedirectAttributes redirect) {
        try {
            objections.answer(id, objection, upheld, answer, version, person);
            redirect.addFlashAttribute("notice", Notice.done("cases.objection.answered"));
        } catch (CaseRefused refused) {
            redirect.addFlashAttribute("notice", Refusals.notice(refused));
            redirect.addFlashAttribute("typed", answer);
        }
        return "redirect:/cases/" + id;
    }
}
