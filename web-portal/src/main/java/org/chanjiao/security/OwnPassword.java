package org.chanjiao.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Accounts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Changes the password of whoever is signed in; the session goes on under a new id, with everything open to it. */
@Component
@RequiredArgsConstructor
public class OwnPassword {

    private final Accounts accounts;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** @throws org.chanjiao.account.PasswordRefused naming every rule the new password breaks */
    public void change(
            SignedIn signedIn, String present, String next, HttpServletRequest request, HttpServletResponse response) {
        accounts.changePassword(signedIn.person().accountId(), present, next);
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignInProvider.token(new SignedIn(signedIn.person(), false, false)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
