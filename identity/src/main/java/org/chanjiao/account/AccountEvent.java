package org.chanjiao.account;

import org.chanjiao.kernel.Audited;
import org.jspecify.annotations.Nullable;

/** Something was done to an account, or by its holder signing in or out. */
public record AccountEvent(Act act, AccountId account, String login, String summary) implements Audited {

    /** What was done. */
    public enum Act {
        OPENED("opened", false),
        CHANGED("changed", true),
        ROLES_ASSIGNED("roles-assigned", true),
        DISABLED("disabled", true),
        ENABLED("enabled", false),
        UNLOCKED("unlocked", false),
        PASSWORD_ISSUED("password-issued", true),
        PASSWORD_CHANGED("password-changed", false),
        SECOND_FACTOR_ENROLLED("second-factor-enrolled", false),
        RECOVERY_CODES_RENEWED("recovery-codes-renewed", false),
        SECOND_FACTOR_REMOVED("second-factor-removed", false),
        SECOND_FACTOR_RESET("second-factor-reset", true),
        PASSWORD_ACCEPTED("password-accepted", false),
        SIGNED_IN("signed-in", false),
        SIGNED_OUT("signed-out", false);

        private final String word;
        private final boolean endsSessions;

        Act(String word, boolean endsSessions) {
            this.word = word;
            this.endsSessions = endsSessions;
        }
    }

    /** Whether sessions opened before it are no longer good. */
    public boolean endsSessions() {
        return act.endsSessions;
    }

    @Override
    public String action() {
        return "account." + act.word;
    }

    @Override
    public String subjectType() {
        return "account";
    }

    @Override
    public String subjectId() {
        return account.toString();
    }

    @Override
    public @Nullable String doneBy() {
        return act == Act.SIGNED_IN || act == Act.PASSWORD_ACCEPTED ? login : null;
    }
}
