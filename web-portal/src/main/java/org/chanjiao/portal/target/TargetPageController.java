package org.chanjiao.portal.target;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.account.Person;
import org.chanjiao.board.TargetSheet;
import org.chanjiao.board.TargetSheets;
import org.chanjiao.board.UnknownTarget;
import org.chanjiao.library.Sight;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.target.TargetId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one target. */
@Controller
@RequiredArgsConstructor
class TargetPageController {

    private final TargetSheets targets;
    private final Access access;

    @GetMapping("/targets/{id}")
    String show(@PathVariable TargetId id, Person person, Model model) {
        TargetSheet target =
                targets.open(id, Sight.of(access.scopeOf(person))).orElseThrow(() -> new UnknownTarget(id));
        model.addAttribute("target", target);
        model.addAttribute("figure", target.figure());
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.to("tasks.title", "/tasks"),
                        Crumb.named(target.policyTitle(), "/policies/" + target.policy()),
                        Crumb.hereNamed(target.commitment().subject())));
        return "targets/show";
    }
}
