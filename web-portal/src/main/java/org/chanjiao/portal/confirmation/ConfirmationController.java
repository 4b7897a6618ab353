package org.chanjiao.portal.confirmation;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.confirmation.Answer;
import org.chanjiao.confirmation.ConfirmationId;
import org.chanjiao.confirmation.Confirmations;
import org.chanjiao.confirmation.CorrectionMissing;
import org.chanjiao.confirmation.OneTimeLink;
import org.chanjiao.confirmation.Reply;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.portal.layout.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Asks partners by account or by a one-time link. */
@Controller
@RequiredArgsConstructor
class ConfirmationController {

    private static final String NOTICE = "notice";

    private final Confirmations confirmations;

    @GetMapping("/confirmations")
    String waiting(Person person, Model model) {
        model.addAttribute(
                "questions",
                confirmations.waiting(person).stream()
                        .map(question -> QuestionView.of(question, "/confirmations/" + question.id()))
                        .toList());
        return "confirmations/index";
    }

    @PostMapping("/confirmations/{id}")
    String answer(
            @PathVariable ConfirmationId id,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> sent,
            Person person,
            RedirectAttributes redirect) {
        try {
            confirmations.answer(id, new Reply(answer, note, QuestionView.corrections(sent)), person);
            redirect.addFlashAttribute(NOTICE, Notice.done("confirmations.answered"));
        } catch (CorrectionMissing missing) {
            redirect.addFlashAttribute(NOTICE, Notice.bad("confirmations.correctionMissing"));
        }
        return "redirect:/confirmations";
    }

    /** Makes a link for a partner without an account and shows it once. */
    @PostMapping("/ledgers/{type}/{id}/link")
    String link(@PathVariable String type, @PathVariable LedgerItemId id, Person person, RedirectAttributes redirect) {
        OneTimeLink link = confirmations.link(id, person);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/confirm/" + link.token())
                .toUriString();
        redirect.addFlashAttribute(NOTICE, Notice.info("confirmations.link", address));
        return "redirect:/ledgers/" + type + "/" + id;
    }

    @GetMapping("/confirm/{token}")
    String byLink(@PathVariable String token, Model model) {
        model.addAttribute("question", QuestionView.of(confirmations.byLink(token), "/confirm/" + token));
        return "confirmations/link";
    }

    @PostMapping("/confirm/{token}")
    String answerByLink(
            @PathVariable String token,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        try {
            confirmations.answerByLink(token, new Reply(answer, note, QuestionView.corrections(sent)));
            return "redirect:/confirmed";
        } catch (CorrectionMissing missing) {
            redirect.addFlashAttribute(NOTICE, Notice.bad("confirmations.correctionMissing"));
            return "redirect:/confirm/" + token;
        }
    }

    @GetMapping("/confirmed")
    String thanks() {
        return "confirmations/thanks";
    }
}
