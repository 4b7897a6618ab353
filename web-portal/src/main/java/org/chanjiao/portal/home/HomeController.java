package org.chanjiao.portal.home;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Todo;
import org.chanjiao.portal.layout.Todos;
import org.chanjiao.reporting.ReportNotices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: the work of whoever is signed in. */
@Controller
@RequiredArgsConstructor
class HomeController {

    private static final int NEWS = 6;

    private final Todos todos;
    private final ReportNotices notices;
    private final DraftsWaiting drafts;
    private final OwnBoard board;

    @GetMapping("/")
    String show(Person person, Model model) {
        List<Todo> waiting = todos.of(person);
        model.addAttribute("todos", waiting);
        model.addAttribute("idle", waiting.stream().allMatch(todo -> todo.count() == 0));
        model.addAttribute("drafts", drafts.open(person));
        model.addAttribute("tasks", board.first(person));
        model.addAttribute(
                "news", notices.latest(person, NEWS).stream().map(NewsLine::of).toList());
        return "home/index";
    }
}
