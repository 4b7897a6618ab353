package org.chanjiao.portal.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.ResponseCookie;

/** How the reader wants pages to look, kept in cookies: 关怀版 (larger, higher contrast) and the language. */
final class Appearance {

    static final String CARE = "care";
    static final String LANGUAGE = "language";
    static final Locale DEFAULT_LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private static final Duration KEPT = Duration.ofDays(365);

    private Appearance() {}

    static boolean careOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(CARE)
                                && cookie.getValue().equals("on"));
    }

    static ResponseCookie cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
    }
}
