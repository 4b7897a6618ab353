package org.chanjiao.security;

import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What happens to an address without a line in {@link Routes}: where a handler answers it is closed; where none does,
 * whoever has signed in is told that there is nothing (404).
 */
@Component
@RequiredArgsConstructor
class UnlistedRoutes implements AuthorizationManager<RequestAuthorizationContext> {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        var path = PathContainer.parsePath(context.getRequest().getRequestURI());
        boolean handled = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .anyMatch(info -> answers(info, path));
        return new AuthorizationDecision(!handled && SignedIn.in(caller.get()).isPresent());
    }

    private static boolean answers(RequestMappingInfo info, PathContainer path) {
        var condition = info.getPathPatternsCondition();
        return condition != null && condition.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
