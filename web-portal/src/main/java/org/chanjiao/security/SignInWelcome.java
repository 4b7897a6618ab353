package org.chanjiao.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads to the page that was asked for; whoever has an old password is asked for a new one first, and may decline. */
class SignInWelcome extends SavedRequestAwareAuthenticationSuccessHandler {

    SignInWelcome(RequestCache asked) {
        setRequestCache(asked);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (SignedIn.in(authentication).filter(SignedIn::passwordDue).isPresent()) {
            response.sendRedirect(request.getContextPath() + PasswordFirst.PAGE);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
