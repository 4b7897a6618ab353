package org.chanjiao.portal.account;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.AccountFilter;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.AccountRefused;
import org.chanjiao.account.AccountView;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.IssuedPassword;
import org.chanjiao.account.NewAccount;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Account administration within the region of the administrator who acts. */
@Component
@RequiredArgsConstructor
class AccountDesk {

    private static final String REFUSED = "accounts.refused.";

    private final Accounts accounts;
    private final Organisations organisations;
    private final Access access;

    List<AccountView> list(Person actor, AccountSearch search, int size) {
        var within = access.scopeOf(actor).region();
        return accounts.list(new AccountFilter(
                within, search.text(), search.roleWanted(), search.stateWanted(), search.afterLogin(), size + 1));
    }

    AccountView view(Person actor, AccountId id) {
        var account = accounts.view(id);
        access.require(actor, Permission.READ_ACCOUNT, account.region());
        return account;
    }

    /** The account, for an act the actor must be allowed in its region. */
    AccountId reach(Person actor, AccountId id, Permission permission) {
        access.require(actor, permission, accounts.view(id).region());
        return id;
    }

    /** @throws UnknownUnit when no active organisation within reach has that name, or several have */
    IssuedPassword open(Person actor, AccountForm form) {
        return accounts.open(new NewAccount(
                form.login(), form.name(), unit(actor, form.organisation()).id(), form.roleSet()));
    }

    /** @throws AccountRefused when somebody else changed it meanwhile */
    void change(Person actor, AccountId id, AccountForm form) {
        long version = form.version() == null ? -1 : form.version();
        accounts.change(
                reach(actor, id, Permission.MANAGE_ACCOUNT),
                form.name(),
                unit(actor, form.organisation()).id(),
                version);
    }

    void assign(Person actor, AccountId id, Set<Role> roles) {
        accounts.assignRoles(actor, reach(actor, id, Permission.ASSIGN_ROLE), roles);
    }

    /** The message that explains a refusal. */
    static String key(AccountRefused.Reason reason) {
        return REFUSED + reason;
    }

    OrganisationView unit(Person actor, String written) {
        return organisations.named(access.scopeOf(actor).region(), written).orElseThrow(UnknownUnit::new);
    }
}
