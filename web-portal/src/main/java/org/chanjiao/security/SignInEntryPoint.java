package org.chanjiao.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the sign-in page, which says so when a session has run out. */
class SignInEntryPoint extends LoginUrlAuthenticationEntryPoint {

    SignInEntryPoint() {
        super("/login");
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        boolean ranOut = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return ranOut ? "/login?expired" : "/login";
    }
}
