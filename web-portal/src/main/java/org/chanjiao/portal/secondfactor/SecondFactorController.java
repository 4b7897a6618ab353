package org.chanjiao.portal.secondfactor;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Enrolment;
import org.chanjiao.account.Person;
import org.chanjiao.account.SecondFactorRefused;
import org.chanjiao.account.SecondFactors;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.qr.QrPicture;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets the own second factor up and removes it. */
@Controller
@RequestMapping("/profile/second-factor")
@RequiredArgsConstructor
class SecondFactorController {

    private static final String PAGE = "redirect:/profile/second-factor";

    private static final String REFUSED = "factor.refused.";

    private final SecondFactors factors;

    @GetMapping
    String show(Person holder, Model model) {
        var factor = factors.of(holder.accountId());
        model.addAttribute("factor", factor.orElse(null));
        model.addAttribute(
                "since", factor.map(it -> TimeText.minute(it.enrolledAt())).orElse(""));
        model.addAttribute("enrolment", factors.begun(holder).orElse(null));
        return "profile/second-factor";
    }

    @PostMapping
    String begin(Person holder, RedirectAttributes redirect) {
        try {
            factors.begin(holder);
        } catch (SecondFactorRefused refused) {
            redirect.addFlashAttribute("notice", refusal(refused));
        }
        return PAGE;
    }

    /** The secret as a picture, for the eyes of its holder only, and only until it is enrolled. */
    @GetMapping("/qr.svg")
    ResponseEntity<String> picture(Person holder) {
        return factors.begun(holder)
                .map(Enrolment::address)
                .map(address -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("image/svg+xml"))
                        .body(QrPicture.svg(address)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/enrol")
    String enrol(
            Person holder, @RequestParam(defaultValue = "") String code, Model model, RedirectAttributes redirect) {
        try {
            model.addAttribute("codes", factors.enrol(holder, code));
            return "profile/recovery-codes";
        } catch (SecondFactorRefused refused) {
            redirect.addFlashAttribute("notice", refusal(refused));
            return PAGE;
        }
    }

    @PostMapping("/recovery")
    String renew(
            Person holder, @RequestParam(defaultValue = "") String code, Model model, RedirectAttributes redirect) {
        try {
            model.addAttribute("codes", factors.renewRecovery(holder, code));
            return "profile/recovery-codes";
        } catch (SecondFactorRefused refused) {
            redirect.addFlashAttribute("notice", refusal(refused));
            return PAGE;
        }
    }

    @PostMapping("/remove")
    String remove(Person holder, @RequestParam(defaultValue = "") String code, RedirectAttributes redirect) {
        try {
            factors.remove(holder, code);
            redirect.addFlashAttribute("notice", Notice.done("factor.removed"));
        } catch (SecondFactorRefused refused) {
            redirect.addFlashAttribute("notice", refusal(refused));
        }
        return PAGE;
    }

    private static Notice refusal(SecondFactorRefused refused) {
        return Notice.bad(REFUSED + refused.reason());
    }
}
