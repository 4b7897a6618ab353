package org.chanjiao.portal.home;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Todos;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: the work of whoever is signed in; everybody else is asked to sign in. */
@Controller
@RequiredArgsConstructor
class HomeController {

    private final Todos todos;

    @GetMapping("/")
    String show(@AuthenticationPrincipal @Nullable Object person, Model model) {
        if (!(person instanceof Person signedIn)) {
            return "redirect:/login";
        }
        model.addAttribute("todos", todos.of(signedIn));
        return "home/index";
    }
}
