package org.chanjiao.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.SignIn;
import org.chanjiao.account.SignIns;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in: a code of the phone, or a recovery code. */
@Controller
@RequiredArgsConstructor
class FactorController {

    private final SignIns signIns;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    @GetMapping(FactorFirst.PAGE)
    String form(SignedIn signedIn) {
        return signedIn.factorDue() ? "login/code" : "redirect:/";
    }

    @PostMapping(FactorFirst.PAGE)
    String prove(
            SignedIn signedIn,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!signedIn.factorDue()) {
            return "redirect:/";
        }
        var outcome = signIns.prove(signedIn.person().accountId(), code, request.getRemoteAddr());
        if (outcome instanceof SignIn.Accepted accepted) {
            open(accepted, request, response);
            return accepted.passwordDue() ? "redirect:" + PasswordFirst.PAGE : "redirect:/";
        }
        var refused = (SignIn.Refused) outcome;
        if (refused.reason() != SignIn.Reason.WRONG_CODE) {
            request.getSession().invalidate();
            return "redirect:/login" + SignInOutcome.query(refused);
        }
        model.addAttribute("wrong", true);
        return "login/code";
    }

    /** The session goes on under a new id, with everything open to it. */
    private void open(SignIn.Accepted accepted, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignInProvider.token(
                new SignedIn(accepted.person(), accepted.passwordTemporary(), accepted.passwordDue())));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
