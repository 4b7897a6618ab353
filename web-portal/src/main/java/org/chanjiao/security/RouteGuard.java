package org.chanjiao.security;

import java.util.function.Supplier;
import org.chanjiao.access.Permission;
import org.chanjiao.console.ConsoleAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Lets a request through to its route, or not. */
record RouteGuard(Route route, ConsoleAddresses addresses)
        implements AuthorizationManager<RequestAuthorizationContext> {

    private static final IpAddressMatcher LOOPBACK_4 = new IpAddressMatcher("127.0.0.0/8");
    private static final IpAddressMatcher LOOPBACK_6 = new IpAddressMatcher("::1");

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                switch (route.audience()) {
                    case PUBLIC -> true;
                    case LOOPBACK ->
                        LOOPBACK_4.matches(context.getRequest()) || LOOPBACK_6.matches(context.getRequest());
                    case SIGNED_IN ->
                        holds(caller.get(), route.permission())
                                && (!route.console()
                                        || addresses.admits(context.getRequest().getRemoteAddr()));
                });
    }

    private static boolean holds(@Nullable Authentication caller, @Nullable Permission permission) {
        return SignedIn.in(caller)
                .filter(signedIn -> permission == null
                        || permission.heldBy(signedIn.person().roles()))
                .isPresent();
    }
}
