package org.chanjiao.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.SignIn;
import org.chanjiao.account.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Where a refused sign-in leads, and what a sign-out leaves in the audit trail. */
@Component
@RequiredArgsConstructor
class SignInOutcome implements AuthenticationFailureHandler, LogoutHandler {

    private final SignIns signIns;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String query = exception instanceof SignInRefused refused
                ? query(refused.refusal())
                : "?refused=WRONG_CREDENTIALS&minutes=0";
        response.sendRedirect(request.getContextPath() + "/login" + query);
    }

    /** The reason, and the minutes to wait, rounded up. */
    static String query(SignIn.Refused refused) {
        return "?refused=" + refused.reason() + "&minutes="
                + (refused.remaining().toSeconds() + 59) / 60;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        SignedIn.in(authentication)
                .map(SignedIn::person)
                .ifPresent(person -> signIns.signedOut(person.accountId(), person.login()));
    }
}
