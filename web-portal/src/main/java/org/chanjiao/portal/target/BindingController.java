package org.chanjiao.portal.target;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.binding.BindingRefused;
import org.chanjiao.binding.Bindings;
import org.chanjiao.board.TargetSheet;
import org.chanjiao.board.TargetSheets;
import org.chanjiao.board.UnknownTarget;
import org.chanjiao.library.Sight;
import org.chanjiao.measure.Measures;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.target.TargetId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 绑定台账: which counting rule makes the facts of a target, shown before it is saved. */
@Controller
@RequiredArgsConstructor
class BindingController {

    private static final String PAGE = "targets/binding";

    private final Bindings bindings;
    private final BindingPages pages;
    private final TargetSheets targets;
    private final Measures measures;
    private final Access access;

    @GetMapping("/targets/{id}/binding")
    String choose(@PathVariable TargetId id, @ModelAttribute("form") BindingForm form, Person person, Model model) {
        return page(id, form, person, model);
    }

    @PostMapping("/targets/{id}/binding")
    String bind(
            @PathVariable TargetId id,
            @ModelAttribute("form") BindingForm form,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!form.isChosen() || form.lacksReason()) {
            return again(id, form, person, model, response, "targets.binding.reason.missing");
        }
        try {
            bindings.bind(
                    id,
                    form.chosen(),
                    form.seenVersion(),
                    String.valueOf(form.reason()).strip(),
                    person);
        } catch (BindingRefused refused) {
            return again(id, form, person, model, response, "targets.binding.refused");
        }
        redirect.addFlashAttribute("notice", Notice.done("targets.binding.saved"));
        return "redirect:/targets/" + id;
    }

    @PostMapping("/targets/{id}/binding/remove")
    String unbind(
            @PathVariable TargetId id,
            @ModelAttribute("form") BindingForm form,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (form.lacksReason()) {
            return again(id, form, person, model, response, "targets.binding.reason.missing");
        }
        bindings.unbind(id, form.seenVersion(), String.valueOf(form.reason()).strip(), person);
        redirect.addFlashAttribute("notice", Notice.done("targets.binding.removed"));
        return "redirect:/targets/" + id;
    }

    private String again(
            TargetId id, BindingForm form, Person person, Model model, HttpServletResponse response, String fault) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("fault", fault);
        return page(id, form, person, model);
    }

    private String page(TargetId id, BindingForm form, Person person, Model model) {
        TargetSheet target =
                targets.open(id, Sight.of(access.scopeOf(person))).orElseThrow(() -> new UnknownTarget(id));
        access.require(person, Permission.BIND_TARGET, measures.get(id).region());
        model.addAttribute("target", target);
        model.addAttribute("offer", pages.of(id, form));
        model.addAttribute("crumbs", Trail.below(target, "targets.binding.title"));
        return PAGE;
    }
}
