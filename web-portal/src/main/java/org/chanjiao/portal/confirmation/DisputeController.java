package org.chanjiao.portal.confirmation;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.confirmation.Disputes;
import org.chanjiao.confirmation.Settlement;
import org.chanjiao.confirmation.SettlementRefused;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.portal.layout.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 分歧: what owners and partners say beside each other, and the bureau's decision. */
@Controller
@RequiredArgsConstructor
class DisputeController {

    private static final String NOTICE = "notice";

    private final Disputes disputes;

    @GetMapping("/disputes")
    String open(Person person, Model model) {
        model.addAttribute(
                "disputes", disputes.open(person).stream().map(DisputeView::of).toList());
        return "confirmations/disputes";
    }

    @PostMapping("/disputes/{id}")
    String settle(
            @PathVariable LedgerItemId id,
            @RequestParam Settlement settlement,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            RedirectAttributes redirect) {
        try {
            disputes.settle(id, settlement, reason, person);
            redirect.addFlashAttribute(
                    NOTICE,
                    Notice.done(settlement == Settlement.ADOPT ? "disputes.settled.ADOPT" : "disputes.settled.UPHOLD"));
        } catch (SettlementRefused refused) {
            redirect.addFlashAttribute(NOTICE, Notice.bad(words(refused)));
        }
        return "redirect:/disputes";
    }

    private static String words(SettlementRefused refused) {
        return switch (refused.reason()) {
            case NO_REASON -> "disputes.refused.NO_REASON";
            case NO_VALUES -> "disputes.refused.NO_VALUES";
            case UNFIT_VALUES -> "disputes.refused.UNFIT_VALUES";
        };
    }
}
