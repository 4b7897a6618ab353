package org.chanjiao.security;

import jakarta.servlet.DispatcherType;
import lombok.RequiredArgsConstructor;
import org.chanjiao.console.ConsoleAddresses;
import org.chanjiao.token.ApiTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The filter chains: one for programs that send a token, one for everybody else. Nothing is written into a session before somebody has signed in. {@link SignInProvider} is found as
 * a bean; named here as well it would be asked, and count a failure, twice.
 */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'";

    private static final RequestMatcher API =
            PathPatternRequestMatcher.withDefaults().matcher("/api/**");

    private final SignInOutcome outcome;
    private final UnlistedRoutes unlisted;
    private final SessionRules sessionRules;
    private final SessionRegistry sessions;
    private final ApiTokens tokens;
    private final ConsoleAddresses addresses;

    /** No session, no form and so no token against forged forms: the browser does not send these credentials by itself. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        var problems = new ApiProblems();
        return http.securityMatcher(new AndRequestMatcher(API, TokenFilter::carriesToken))
                .authorizeHttpRequests(this::routes)
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http) throws Exception {
        var problems = new ApiProblems();
        var asked = new CookieRequestCache();
        return http.authorizeHttpRequests(this::routes)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new SignInWelcome(asked))
                        .failureHandler(outcome))
                .logout(logout -> logout.addLogoutHandler(outcome).logoutSuccessUrl("/login?out"))
                .requestCache(cache -> cache.requestCache(asked))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .sessionManagement(this::sessions)
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(problems, API)
                        .defaultAccessDeniedHandlerFor(problems, API)
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE)
                        .defaultAuthenticationEntryPointFor(new SignInEntryPoint(), request -> true))
                .addFilterBefore(new FactorFirst(), AuthorizationFilter.class)
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
            to.requestMatchers(matcher).access(new RouteGuard(route, addresses));
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
