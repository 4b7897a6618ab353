package org.chanjiao.account;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chanjiao.organisation.OrganisationId;

/**
 * An account to be opened.
 *
 * @param login 3 to 40 letters, digits, dots, underscores or hyphens; lower-case is what counts
 * @param name the person's name, 1 to 40 characters
 * @throws AccountRefused for an unfit login or name, or roles that exclude each other
 */
public record NewAccount(String login, String name, OrganisationId organisation, Set<Role> roles) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    public NewAccount {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        roles = Set.copyOf(roles);
        if (!LOGIN.matcher(login).matches()) {
            throw new AccountRefused(AccountRefused.Reason.LOGIN_UNFIT);
        }
        if (name.isEmpty() || name.length() > 40) {
            throw new AccountRefused(AccountRefused.Reason.NAME_UNFIT);
        }
        if (!Role.compatible(roles)) {
            throw new AccountRefused(AccountRefused.Reason.ROLES_EXCLUDE_EACH_OTHER);
        }
    }
}
