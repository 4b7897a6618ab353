package org.chanjiao.portal.account;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.account.AccountView;
import org.chanjiao.account.Role;
import org.chanjiao.portal.layout.TimeText;

/** An account as a table or page shows it; states are message keys under {@code accounts.state}. */
record AccountRow(
        String id,
        String login,
        String name,
        String organisation,
        String region,
        List<Role> roles,
        List<State> states,
        String lastSignIn,
        boolean active,
        boolean locked,
        boolean secondFactor) {

    /** One thing to know of an account, with the tone of its chip. */
    record State(String name, String tone) {}

    static AccountRow of(AccountView account) {
        return new AccountRow(
                account.id().toString(),
                account.login(),
                account.name(),
                account.organisationName(),
                account.regionPath(),
                account.roles().stream().sorted().toList(),
                states(account),
                TimeText.minute(account.lastSignInAt()),
                account.active(),
                account.locked(),
                account.secondFactor());
    }

    private static List<State> states(AccountView account) {
        var states = new ArrayList<State>();
        states.add(account.active() ? new State("ACTIVE", "done") : new State("DISABLED", "plain"));
        if (account.locked()) {
            states.add(new State("LOCKED", "bad"));
        }
        if (account.dormant()) {
            states.add(new State("DORMANT", "warn"));
        }
        if (account.passwordTemporary()) {
            states.add(new State("NEW", "info"));
        }
        if (account.secondFactor()) {
            states.add(new State("SECOND_FACTOR", "info"));
        }
        return List.copyOf(states);
    }
}
