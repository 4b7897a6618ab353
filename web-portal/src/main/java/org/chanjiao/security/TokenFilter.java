package org.chanjiao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.token.ApiTokens;
import org.chanjiao.token.TokenCaller;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a program in for one request by the token it sends; nothing is kept of it afterwards. */
@RequiredArgsConstructor
class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ApiTokens tokens;

    /** Whether the request carries a token at all. */
    static boolean carriesToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = request.getHeader("Authorization").substring(SCHEME.length());
        var caller = sent.length() > LONGEST ? Optional.<TokenCaller>empty() : tokens.caller(sent.strip());
        if (caller.isEmpty()) {
            ApiProblems.unauthorized(response);
        } else if (!caller.get().writes() && !READING.contains(request.getMethod())) {
            ApiProblems.readOnly(response);
        } else {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    SignInProvider.token(new SignedIn(caller.get().person(), false, false)));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }
}
