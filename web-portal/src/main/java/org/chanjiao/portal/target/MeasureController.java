package org.chanjiao.portal.target;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.board.TargetSheet;
import org.chanjiao.board.TargetSheets;
import org.chanjiao.board.UnknownTarget;
import org.chanjiao.library.Sight;
import org.chanjiao.measure.Measure;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.target.TargetId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 计算方式: how one target is judged. */
@Controller
@RequiredArgsConstructor
class MeasureController {

    private final Measures measures;
    private final TargetSheets targets;
    private final Access access;

    @GetMapping("/targets/{id}/measure")
    String edit(@PathVariable TargetId id, Person person, Model model) {
        model.addAttribute("form", MeasureForm.of(measures.get(id)));
        return page(id, person, model);
    }

    @PostMapping("/targets/{id}/measure")
    String save(
            @PathVariable TargetId id,
            @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        MeasureSheet sheet = measures.get(id);
        Measure measure = form.read(sheet.measure(), errors);
        if (!errors.hasErrors()) {
            try {
                measures.edit(
                        id, measure, form.seen(), String.valueOf(form.reason()).strip(), person);
                redirect.addFlashAttribute("notice", Notice.done("targets.measure.saved"));
                return "redirect:/targets/" + id;
            } catch (MalformedCase contradictory) {
                errors.reject("targets.measure.refused", new Object[] {contradictory.getMessage()}, null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, person, model);
    }

    private String page(TargetId id, Person person, Model model) {
        TargetSheet target =
                targets.open(id, Sight.of(access.scopeOf(person))).orElseThrow(() -> new UnknownTarget(id));
        access.require(person, Permission.BIND_TARGET, measures.get(id).region());
        model.addAttribute("target", target);
        model.addAttribute("choices", MeasureChoices.ALL);
        model.addAttribute("crumbs", Trail.below(target, "targets.measure.edit"));
        return "targets/measure";
    }
}
