package org.chanjiao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever signed in with a one-time password to the change of it, whatever page they asked for. */
class PasswordFirst extends OncePerRequestFilter {

    static final String PAGE = "/profile/password";

    private static final Set<String> OPEN = Set.of(PAGE, "/logout", "/session", "/appearance", "/error");
    private static final Set<String> ASSETS = Set.of("/css/", "/js/", "/webjars/", "/favicon.svg", "/icons.svg");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean must = SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .filter(SignedIn::passwordTemporary)
                .isPresent();
        if (must
                && !open(request.getRequestURI()
                        .substring(request.getContextPath().length()))) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean open(String path) {
        return OPEN.contains(path) || ASSETS.stream().anyMatch(path::startsWith);
    }
}
