package org.chanjiao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whoever has given the password but not yet the code go nowhere but to the page that asks for it. */
class FactorFirst extends OncePerRequestFilter {

    static final String PAGE = "/login/code";

    private static final Set<String> OPEN = Set.of(PAGE, "/logout", "/appearance", "/error");
    private static final Set<String> ASSETS = Set.of("/css/", "/js/", "/webjars/", "/favicon.svg", "/icons.svg");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean due = SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .filter(SignedIn::factorDue)
                .isPresent();
        if (!due || OPEN.contains(path) || ASSETS.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/api/")) {
            ApiProblems.unauthorized(response);
        } else {
            response.sendRedirect(request.getContextPath() + PAGE);
        }
    }
}
