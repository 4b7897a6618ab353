package org.chanjiao.portal.scheme;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.certification.Calls;
import org.chanjiao.certification.CaseRefused;
import org.chanjiao.portal.layout.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Announces rounds of schemes that take applications in a window. */
@Controller
@RequiredArgsConstructor
class CallController {

    private final Calls calls;

    @PostMapping("/schemes/{code}/calls")
    String open(
            @PathVariable String code,
            @RequestParam String title,
            @RequestParam LocalDate opensOn,
            @RequestParam LocalDate closesOn,
            @RequestParam(defaultValue = "0") int quota,
            @RequestParam(defaultValue = "") String words,
            Person person,
            RedirectAttributes redirect) {
        try {
            calls.open(code, title, opensOn, closesOn, quota, words, person);
            redirect.addFlashAttribute("notice", Notice.done("schemes.call.opened"));
        } catch (CaseRefused refused) {
            redirect.addFlashAttribute("notice", Refusals.notice(refused));
        }
        return "redirect:/schemes/" + code;
    }
}
