package org.chanjiao.portal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chanjiao.account.AccountView;
import org.chanjiao.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as typed.
 *
 * @param organisation name of the organisation, with its region's full path and a blank in front where needed
 * @param version the version it was opened at, null for a new one
 */
record AccountForm(
        @NotBlank(message = "{accounts.login.required}") String login,
        @NotBlank(message = "{accounts.name.required}") @Size(max = 40, message = "{accounts.name.long}") String name,
        @NotBlank(message = "{accounts.organisation.required}") String organisation,
        @Nullable List<Role> roles,
        @Nullable Long version) {

    static AccountForm empty() {
        return new AccountForm("", "", "", List.of(), null);
    }

    static AccountForm of(AccountView account) {
        return new AccountForm(
                account.login(),
                account.name(),
                account.regionPath() + " " + account.organisationName(),
                account.roles().stream().sorted().toList(),
                account.version());
    }

    Set<Role> roleSet() {
        return roles == null ? Set.of() : roles.stream().collect(Collectors.toUnmodifiableSet());
    }
}
