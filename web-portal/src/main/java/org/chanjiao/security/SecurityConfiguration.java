package org.chanjiao.security;

import jakarta.servlet.DispatcherType;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The filter chain. Nothing is written into a session before somebody has signed in. {@link SignInProvider} is found as
 * a bean; named here as well it would be asked, and count a failure, twice.
 */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'";

    private final SignInOutcome outcome;
    private final UnlistedRoutes unlisted;
    private final SessionRules sessionRules;
    private final SessionRegistry sessions;

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http) throws Exception {
        var api = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
        return http.authorizeHttpRequests(this::routes)
                .formLogin(form -> form.loginPage("/login").failureHandler(outcome))
                .logout(logout -> logout.addLogoutHandler(outcome).logoutSuccessUrl("/login?out"))
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .sessionManagement(this::sessions)
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), api)
                        .defaultAuthenticationEntryPointFor(new SignInEntryPoint(), request -> true))
                .addFilterAfter(new PasswordFirst(), AuthorizationFilter.class)
                .build();
    }

    private void routes(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
        to.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll();
        var matching = PathPatternRequestMatcher.withDefaults();
        for (var route : Routes.ALL) {
            var matcher = route.method() == null
                    ? matching.matcher(route.pattern())
                    : matching.matcher(route.method(), route.pattern());
            to.requestMatchers(matcher).access(new RouteGuard(route));
        }
        to.anyRequest().access(unlisted);
    }

    private void sessions(SessionManagementConfigurer<HttpSecurity> management) {
        management.sessionFixation(fixation -> fixation.changeSessionId());
        management
                .maximumSessions(sessionRules.onePerAccount() ? 1 : -1)
                .sessionRegistry(sessions)
                .expiredUrl("/login?replaced");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .httpStrictTransportSecurity(
                        hsts -> hsts.includeSubDomains(true).maxAgeInSeconds(31_536_000));
    }

    private static CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }
}
