package org.chanjiao.security;

import java.util.Arrays;
import org.chanjiao.account.SignIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The sign-in page, and the request by which an open page keeps its session. */
@Controller
class SignInController {

    @GetMapping("/login")
    String form(
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(defaultValue = "0") String minutes,
            Model model) {
        model.addAttribute(
                "refused",
                Arrays.stream(SignIn.Reason.values())
                        .map(Enum::name)
                        .filter(refused::equals)
                        .findFirst()
                        .orElse(null));
        model.addAttribute("minutes", minutes.matches("\\d{1,4}") ? minutes : "0");
        return "login/form";
    }

    /** Being answered is enough: the session counts as used. */
    @PostMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend() {}
}
