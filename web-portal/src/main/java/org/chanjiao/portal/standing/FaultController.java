package org.chanjiao.portal.standing;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.standing.StandingFaults;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 进度核对: what the nightly check found, without business data, and 重新计算. */
@Controller
@RequestMapping("/settings/faults")
@RequiredArgsConstructor
class FaultController {

    private static final int LINES = 100;

    private final StandingFaults faults;

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "faults", faults.lines(LINES).stream().map(FaultRow::of).toList());
        model.addAttribute("run", faults.lastRun().orElse(null));
        model.addAttribute(
                "runAt", faults.lastRun().map(run -> TimeText.minute(run.at())).orElse(null));
        return "settings/faults";
    }

    @PostMapping("/{policy}")
    String recompute(@PathVariable PolicyId policy, Person person, RedirectAttributes redirect) {
        int found = faults.recompute(policy, person);
        redirect.addFlashAttribute(
                "notice",
                found == 0
                        ? Notice.done("faults.recomputed.same")
                        : Notice.warn("faults.recomputed", String.valueOf(found)));
        return "redirect:/settings/faults";
    }
}
