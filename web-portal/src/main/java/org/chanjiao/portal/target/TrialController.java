package org.chanjiao.portal.target;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.account.Person;
import org.chanjiao.board.TargetSheet;
import org.chanjiao.board.TargetSheets;
import org.chanjiao.board.UnknownTarget;
import org.chanjiao.library.Sight;
import org.chanjiao.progress.Progress;
import org.chanjiao.progress.ProgressCase;
import org.chanjiao.standing.Cases;
import org.chanjiao.target.TargetId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 试算: what a target would show by other facts or on another day, by the function that judges it. Nothing is kept. */
@Controller
@RequiredArgsConstructor
class TrialController {

    private final Cases cases;
    private final TargetSheets targets;
    private final Access access;

    @GetMapping("/targets/{id}/trial")
    String open(@PathVariable TargetId id, Person person, Model model) {
        TargetSheet target = sheet(id, person, model);
        ProgressCase given = cases.of(ProgressPages.counted(target));
        model.addAttribute("form", TrialForm.of(given));
        model.addAttribute("result", TrialResult.of(Progress.of(given), given));
        return "targets/trial";
    }

    @PostMapping("/targets/{id}/trial")
    String run(
            @PathVariable TargetId id,
            @ModelAttribute("form") TrialForm form,
            BindingResult errors,
            Person person,
            Model model,
            HttpServletResponse response) {
        TargetSheet target = sheet(id, person, model);
        ProgressCase tried = form.read(cases.of(ProgressPages.counted(target)), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else {
            model.addAttribute("result", TrialResult.of(Progress.of(tried), tried));
        }
        return "targets/trial";
    }

    private TargetSheet sheet(TargetId id, Person person, Model model) {
        TargetSheet target =
                targets.open(id, Sight.of(access.scopeOf(person))).orElseThrow(() -> new UnknownTarget(id));
        model.addAttribute("target", target);
        model.addAttribute("crumbs", Trail.below(target, "targets.trial"));
        return target;
    }
}
