package org.chanjiao.portal.board;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.account.Person;
import org.chanjiao.board.TaskSheet;
import org.chanjiao.board.TaskSheets;
import org.chanjiao.board.UnknownTask;
import org.chanjiao.library.Sight;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.task.TaskId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one task. */
@Controller
@RequiredArgsConstructor
class TaskPageController {

    private final TaskSheets tasks;
    private final Access access;

    @GetMapping("/tasks/{id}")
    String show(@PathVariable TaskId id, Person person, Model model) {
        TaskSheet task = tasks.open(id, Sight.of(access.scopeOf(person))).orElseThrow(() -> new UnknownTask(id));
        model.addAttribute("task", task);
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.to("tasks.title", "/tasks"),
                        Crumb.named(task.policyTitle(), "/policies/" + task.policy()),
                        Crumb.hereNamed(task.title())));
        return "tasks/show";
    }
}
