package org.chanjiao.account;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.AccountEvent.Act;
import org.chanjiao.account.AccountRefused.Reason;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Account administration. Every act is audited; those that narrow what somebody may do end that person's sessions.
 */
@Service
@RequiredArgsConstructor
public class Accounts {

    private final AccountRepository repository;
    private final AccountDirectory directory;
    private final SignInFailures failures;
    private final Organisations organisations;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** Opens the three administrators' accounts in an empty platform; nothing happens where any account exists. */
    @Transactional
    public List<IssuedPassword> createFirstAdministrators() {
        if (repository.count() > 0) {
            return List.of();
        }
        var operator = FirstAdministrators.operator(organisations);
        return FirstAdministrators.accounts(operator).map(this::create).toList();
    }

    /**
     * Opens an account with a one-time password.
     *
     * @throws AccountRefused when login, organisation or roles stand against it; an administrator's role may only be
     *     given afterwards, by the security administrator
     */
    @Transactional
    public IssuedPassword open(NewAccount wanted) {
        refusal(wanted).ifPresent(reason -> {
            throw new AccountRefused(reason);
        });
        return create(wanted);
    }

    /** Opens them all or, when one is refused, none. */
    @Transactional
    public List<IssuedPassword> openAll(List<NewAccount> wanted) {
        return wanted.stream().map(this::open).toList();
    }

    /** What stands against opening it now; empty when nothing does. */
    public Optional<Reason> refusal(NewAccount wanted) {
        if (wanted.roles().stream().anyMatch(Role::isAdministrator)) {
            return Optional.of(Reason.ADMINISTRATOR_ROLE_RESERVED);
        }
        if (repository.existsByLogin(wanted.login())) {
            return Optional.of(Reason.LOGIN_TAKEN);
        }
        return organisations
                        .find(wanted.organisation())
                        .filter(OrganisationView::active)
                        .isEmpty()
                ? Optional.of(Reason.ORGANISATION_NOT_ACTIVE)
                : Optional.empty();
    }

    /** @throws AccountRefused also when somebody else changed it since it was read at that version */
    @Transactional
    public void change(AccountId id, String name, OrganisationId organisation, long version) {
        var account = get(id);
        if (account.version() == null || account.version() != version) {
            throw new AccountRefused(Reason.CHANGED_MEANWHILE);
        }
        refuseClosed(organisation);
        account.change(new NewAccount(account.login(), name, organisation, Set.of()).name(), organisation);
        publish(Act.CHANGED, account, "修改账号");
    }

    /**
     * Gives an account exactly these roles. Not one's own, and never two that exclude each other.
     *
     * @throws AccountRefused naming the rule
     */
    @Transactional
    public void assignRoles(Person actor, AccountId id, Set<Role> roles) {
        var account = other(actor, id);
        keepLastAdministrator(account, roles);
        var before = new TreeSet<>(account.roles());
        account.assign(roles);
        publish(Act.ROLES_ASSIGNED, account, "授予角色：" + Role.inWords(before) + " → " + Role.inWords(roles));
    }

    /** Lets nobody sign in to it any more, and ends what is open. */
    @Transactional
    public void disable(Person actor, AccountId id) {
        var account = other(actor, id);
        keepLastAdministrator(account, Set.of());
        account.disable();
        publish(Act.DISABLED, account, "停用账号");
    }

    @Transactional
    public void enable(Person actor, AccountId id) {
        var account = other(actor, id);
        account.enable();
        publish(Act.ENABLED, account, "启用账号");
    }

    /** Lifts the lock after failed sign-ins. */
    @Transactional
    public void unlock(AccountId id) {
        var account = get(id);
        failures.forget(account.login());
        publish(Act.UNLOCKED, account, "解除锁定");
    }

    /**
     * Issues a new one-time password and lifts a lock. The audit administrator's and the system administrator's is
     * issued by the security administrator, the security administrator's by the system administrator.
     */
    @Transactional
    public IssuedPassword issuePassword(Person actor, AccountId id) {
        var account = other(actor, id);
        boolean bySecurity = actor.is(Role.SECURITY_ADMINISTRATOR);
        if (account.administrator() && bySecurity == account.roles().contains(Role.SECURITY_ADMINISTRATOR)) {
            throw new AccountRefused(Reason.PASSWORD_OF_ADMINISTRATOR);
        }
        String password = PasswordRules.oneTimePassword();
        account.issuePassword(encode(password), clock.instant());
        failures.forget(account.login());
        publish(Act.PASSWORD_ISSUED, account, "重置密码");
        return new IssuedPassword(id, account.login(), account.name(), password);
    }

    /** @throws PasswordRefused with every rule the new password breaks, or when the present one is wrong */
    @Transactional
    public void changePassword(AccountId id, String present, String next) {
        var account = get(id);
        if (!encoder.matches(present, account.passwordHash())) {
            throw new PasswordRefused(List.of(PasswordFault.PRESENT_PASSWORD_WRONG));
        }
        var faults = PasswordRules.faults(next, account.login(), account.administrator());
        boolean used = account.recentPasswords().anyMatch(hash -> encoder.matches(next, hash));
        if (used || !faults.isEmpty()) {
            throw new PasswordRefused(
                    Stream.concat(faults.stream(), used ? Stream.of(PasswordFault.USED_BEFORE) : Stream.empty())
                            .toList());
        }
        account.changePassword(encode(next), clock.instant());
        publish(Act.PASSWORD_CHANGED, account, "修改密码");
    }

    public Optional<AccountView> find(AccountId id) {
        return directory.find(id);
    }

    /** @throws UnknownAccount when there is none */
    public AccountView view(AccountId id) {
        return directory.find(id).orElseThrow(() -> new UnknownAccount(id));
    }

    /** One page of accounts by login. */
    public List<AccountView> list(AccountFilter filter) {
        return directory.list(filter);
    }

    /** @throws UnknownAccount when there is none */
    public Person person(AccountId id) {
        return directory.person(id);
    }

    private IssuedPassword create(NewAccount wanted) {
        String password = PasswordRules.oneTimePassword();
        var account = repository.save(new Account(wanted, encode(password), clock.instant()));
        publish(Act.OPENED, account, "开通账号，角色：" + Role.inWords(wanted.roles()));
        return new IssuedPassword(account.id(), account.login(), account.name(), password);
    }

    private Account get(AccountId id) {
        return repository.findById(id).orElseThrow(() -> new UnknownAccount(id));
    }

    private Account other(Person actor, AccountId id) {
        if (actor.accountId().equals(id)) {
            throw new AccountRefused(Reason.OWN_ACCOUNT);
        }
        return get(id);
    }

    private void keepLastAdministrator(Account account, Set<Role> rolesLeft) {
        boolean last = account.active()
                && account.roles().stream()
                        .filter(Role::isAdministrator)
                        .filter(role -> !rolesLeft.contains(role))
                        .anyMatch(role -> directory.othersWith(role, account.id()) == 0);
        if (last) {
            throw new AccountRefused(Reason.LAST_ADMINISTRATOR);
        }
    }

    private void refuseClosed(OrganisationId organisation) {
        if (organisations.find(organisation).filter(OrganisationView::active).isEmpty()) {
            throw new AccountRefused(Reason.ORGANISATION_NOT_ACTIVE);
        }
    }

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Written at once, so that a query in the same transaction sees it. */
    private void publish(Act act, Account account, String what) {
        repository.flush();
        events.publishEvent(new AccountEvent(act, account.id(), account.login(), what + "：" + account.login()));
    }
}
