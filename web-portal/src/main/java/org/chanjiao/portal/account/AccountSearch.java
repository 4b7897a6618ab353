package org.chanjiao.portal.account;

import java.util.Arrays;
import java.util.Optional;
import org.chanjiao.account.AccountFilter.State;
import org.chanjiao.account.Role;
import org.chanjiao.portal.layout.Link;
import org.jspecify.annotations.Nullable;

/** The filters of the list, as the address carries them; what is not known filters nothing. */
record AccountSearch(@Nullable String q, @Nullable String role, @Nullable String state, @Nullable String after) {

    String text() {
        return Optional.ofNullable(q).orElse("");
    }

    @Nullable
    Role roleWanted() {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    State stateWanted() {
        return Arrays.stream(State.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    String afterLogin() {
        return Optional.ofNullable(after).orElse("");
    }

    Link link() {
        return Link.to("/accounts").with("q", q).with("role", role).with("state", state);
    }
}
