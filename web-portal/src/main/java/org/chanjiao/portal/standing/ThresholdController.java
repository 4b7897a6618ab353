package org.chanjiao.portal.standing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.library.Sight;
import org.chanjiao.measure.Measures;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.UnknownPolicy;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.progress.Thresholds;
import org.chanjiao.reader.PolicyHead;
import org.chanjiao.reader.PolicyReader;
import org.chanjiao.standing.Standings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 亮灯阈值 of a policy: what would change is shown before it is saved. */
@Controller
@RequiredArgsConstructor
class ThresholdController {

    private final Measures measures;
    private final Standings standings;
    private final PolicyReader reader;
    private final Access access;

    @GetMapping("/policies/{id}/thresholds")
    String edit(
            @PathVariable PolicyId id,
            @ModelAttribute("form") ThresholdForm asked,
            BindingResult errors,
            Person person,
            Model model) {
        PolicyHead head = head(id, person);
        Thresholds now = measures.thresholds(id);
        if (asked.isAsked()) {
            Thresholds parts = asked.read(now, errors);
            model.addAttribute("changes", errors.hasErrors() ? null : standings.changes(id, parts));
        } else {
            model.addAttribute("form", ThresholdForm.of(now));
        }
        return page(head, now, model);
    }

    @PostMapping("/policies/{id}/thresholds")
    String save(
            @PathVariable PolicyId id,
            @ModelAttribute("form") ThresholdForm form,
            BindingResult errors,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PolicyHead head = head(id, person);
        Thresholds now = measures.thresholds(id);
        Thresholds parts = form.read(now, errors);
        String reason = form.reason() == null ? "" : form.reason().strip();
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "targets.reason.missing");
        }
        if (!form.seen(now).isSameAs(now)) {
            errors.reject("standings.thresholds.moved", new Object[] {Measures.words(now)}, null);
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(head, now, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(head, now, model);
        }
        measures.setThresholds(id, parts, now, reason, person);
        redirect.addFlashAttribute("notice", Notice.done("standings.thresholds.saved"));
        return "redirect:/policies/" + id + "/thresholds";
    }

    private PolicyHead head(PolicyId id, Person person) {
        PolicyHead head = reader.head(id, Sight.of(access.scopeOf(person))).orElseThrow(() -> new UnknownPolicy(id));
        access.require(person, Permission.BIND_TARGET, head.regionCode());
        return head;
    }

    private static String page(PolicyHead head, Thresholds now, Model model) {
        model.addAttribute("head", head);
        model.addAttribute("now", Measures.words(now));
        model.addAttribute("seen", ThresholdForm.of(now));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.to("standings.title", "/standings"),
                        Crumb.named(head.title(), "/policies/" + head.id()),
                        Crumb.here("standings.thresholds")));
        return "standings/thresholds";
    }
}
