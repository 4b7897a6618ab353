package org.chanjiao.portal.certification;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.certification.Applications;
import org.chanjiao.certification.CaseId;
import org.chanjiao.certification.CaseRefused;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.certification.CaseSheet;
import org.chanjiao.certification.CaseSheets;
import org.chanjiao.portal.layout.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The application form: it saves itself, and what was typed survives every refusal. */
@Controller
@RequiredArgsConstructor
class ApplicationController {

    private static final String VERSION = "X-Version";

    private final Applications applications;
    private final CaseSheets sheets;

    @GetMapping("/cases/{id}/edit")
    String edit(@PathVariable CaseId id, Person person, Model model) {
        CaseSheet sheet = sheets.of(id, person);
        if (!sheet.may("WRITE")) {
            return "redirect:/cases/" + id;
        }
        model.addAttribute("form", ApplicationForm.of(sheet));
        return "cases/edit";
    }

    @PostMapping("/cases/{id}/edit")
    String act(
            @PathVariable CaseId id,
            @RequestParam Map<String, String> sent,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseSheet sheet = sheets.of(id, person);
        Map<String, String> answers = ApplicationForm.answers(sheet, sent);
        try {
            if ("submit".equals(sent.get("act"))) {
                applications.submit(id, answers, ApplicationForm.version(sent), person);
                redirect.addFlashAttribute("notice", Notice.done("cases.done.SUBMIT"));
                return "redirect:/cases/" + id;
            }
            applications.write(id, answers, ApplicationForm.version(sent), person);
            redirect.addFlashAttribute("notice", Notice.done("cases.saved"));
            return "redirect:/cases/" + id + "/edit";
        } catch (CaseRefused refused) {
            boolean changed = refused.reason() == Reason.CHANGED_MEANWHILE;
            response.setStatus((changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            model.addAttribute("form", ApplicationForm.again(sheet, answers, refused));
            return "cases/edit";
        }
    }

    /** Saves while one types; answers with the version the next save has to name. */
    @PostMapping("/cases/{id}/draft")
    ResponseEntity<Void> draft(@PathVariable CaseId id, @RequestParam Map<String, String> sent, Person person) {
        CaseSheet sheet = sheets.of(id, person);
        try {
            long version =
                    applications.write(id, ApplicationForm.answers(sheet, sent), ApplicationForm.version(sent), person);
            return ResponseEntity.noContent()
                    .header(VERSION, String.valueOf(version))
                    .build();
        } catch (CaseRefused refused) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }
}
