package org.chanjiao.portal.credit;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.credit.CreditRecordId;
import org.chanjiao.credit.CreditRecords;
import org.chanjiao.credit.CreditRefused;
import org.chanjiao.credit.CreditState;
import org.chanjiao.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads a credit record one step on. */
@Controller
@RequiredArgsConstructor
class CreditStepController {

    static final String REFUSED = "credit.refused.";

    private final CreditRecords records;

    @PostMapping("/credit-records/{id}/steps")
    String step(
            @PathVariable CreditRecordId id,
            @RequestParam CreditState to,
            @RequestParam(defaultValue = "") String note,
            @RequestParam @Nullable String by,
            Person person,
            RedirectAttributes redirect) {
        try {
            if (to == CreditState.ORDERED) {
                LocalDate day =
                        by == null || !by.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.EPOCH : LocalDate.parse(by);
                records.order(id, day, note, person);
            } else {
                records.move(id, to, note, person);
            }
            redirect.addFlashAttribute("notice", Notice.done("credit.moved"));
        } catch (CreditRefused refused) {
            redirect.addFlashAttribute("notice", Notice.bad(REFUSED + refused.reason()));
        }
        return "redirect:/credit-records/" + id;
    }
}
