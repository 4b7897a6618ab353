package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody opens everything the navigation offers them; the first to reach a page looks at it closely. */
@BrowserTest
class PageWalkTests {

    private static final Set<String> EXAMINED = new HashSet<>();

    @Autowired
    private Cast cast;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everythingOfferedOpensAndIsAccessible(Role role, Visit visit) {
        visit.signIn(cast.member(role));

        Set<String> seen = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/", "/profile", "/profile/password", "/api-guide"));
        if (Permission.ISSUE_TOKEN.heldBy(Set.of(role))) {
            ahead.add("/profile/tokens");
        }
        if (Permission.ENROL_SECOND_FACTOR.heldBy(Set.of(role))) {
            ahead.add("/profile/second-factor");
        }
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            if (seen.add(path)) {
                visit.size(Visit.OFFICE).open(path).expectNoSidewaysScroll().expectQuiet();
                ahead.addAll(visit.offered());
                examine(visit, path);
            }
        }

        assertThat(seen).contains("/profile");
    }

    private static void examine(Visit visit, String path) {
        if (EXAMINED.add(path)) {
            String name = "walk" + path.replace('/', '-');
            visit.expectAccessible().screenshot(name + Visit.OFFICE.name());
            visit.size(Visit.PHONE).expectNoSidewaysScroll().expectAccessible();
            visit.screenshot(name + Visit.PHONE.name());
        }
    }
}
