package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.chanjiao.account.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody opens everything the navigation offers them, at the office and on the telephone. */
@BrowserTest
class PageWalkTests {

    @Autowired
    private Cast cast;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everythingOfferedOpensAndIsAccessible(Role role, Visit visit) {
        visit.signIn(cast.member(role));

        Set<String> seen = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(Set.of("/"));
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            if (seen.add(path)) {
                look(visit, path, role);
                ahead.addAll(visit.offered());
            }
        }

        assertThat(seen).contains("/");
    }

    private static void look(Visit visit, String path, Role role) {
        String name = "walk-" + role.name().toLowerCase(Locale.ROOT) + path.replace('/', '-');
        visit.size(Visit.PHONE).open(path).expectNoSidewaysScroll().expectAccessible();
        visit.screenshot(name + Visit.PHONE.name());
        visit.size(Visit.OFFICE).open(path).expectNoSidewaysScroll().expectAccessible();
        visit.screenshot(name + Visit.OFFICE.name()).expectQuiet();
    }
}
