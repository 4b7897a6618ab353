package org.chanjiao.security;

import java.util.List;
import org.chanjiao.access.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Who may call an address.
 *
 * @param method null for every method
 * @param permission what a signed-in person must hold; null where the audience alone decides
 */
record Route(@Nullable HttpMethod method, String pattern, Audience audience, @Nullable Permission permission) {

    /** The first thing looked at. */
    enum Audience {
        /** Everyone, signed in or not. */
        PUBLIC,
        /** Calls from this machine only. */
        LOOPBACK,
        /** Whoever has signed in. */
        SIGNED_IN
    }

    /** What administers the platform, and may be closed to all but some addresses. */
    private static final List<String> CONSOLE = List.of("/accounts", "/audit", "/settings");

    /** Whether the address belongs to the administration console. */
    boolean console() {
        return CONSOLE.stream().anyMatch(pattern::startsWith);
    }

    static Route open(HttpMethod method, String pattern) {
        return new Route(method, pattern, Audience.PUBLIC, null);
    }

    static Route openForAll(String pattern) {
        return new Route(null, pattern, Audience.PUBLIC, null);
    }

    static Route local(String pattern) {
        return new Route(null, pattern, Audience.LOOPBACK, null);
    }

    static Route signedIn(HttpMethod method, String pattern) {
        return new Route(method, pattern, Audience.SIGNED_IN, null);
    }

    static Route with(Permission permission, HttpMethod method, String pattern) {
        return new Route(method, pattern, Audience.SIGNED_IN, permission);
    }
}
