package org.chanjiao.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.AccountEvent.Act;
import org.chanjiao.account.AccountRefused.Reason;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts whose holders chose login and password themselves, before somebody let them in. */
@Service
@RequiredArgsConstructor
public class ChosenAccounts {

    private final AccountRepository repository;
    private final Organisations organisations;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public boolean isTaken(String login) {
        return repository.existsByLogin(login.strip().toLowerCase(Locale.ROOT));
    }

    /** Every rule the password breaks under that login; empty when it may be chosen. */
    public List<PasswordFault> faults(String login, String password) {
        return PasswordRules.faults(password, login.strip(), false);
    }

    /** @throws PasswordRefused with every rule the password breaks */
    public ChosenPassword choose(String login, String password) {
        List<PasswordFault> faults = faults(login, password);
        if (!faults.isEmpty()) {
            throw new PasswordRefused(faults);
        }
        return new ChosenPassword(Objects.requireNonNull(encoder.encode(password)));
    }

    /**
     * Opens the account; its password need not be changed at the first sign-in.
     *
     * @throws AccountRefused when login, organisation or roles stand against it
     */
    @Transactional
    public AccountId open(NewAccount wanted, ChosenPassword password) {
        if (wanted.roles().stream().anyMatch(Role::isAdministrator)) {
            throw new AccountRefused(Reason.ADMINISTRATOR_ROLE_RESERVED);
        }
        if (isTaken(wanted.login())) {
            throw new AccountRefused(Reason.LOGIN_TAKEN);
        }
        if (organisations
                .find(wanted.organisation())
                .filter(OrganisationView::active)
                .isEmpty()) {
            throw new AccountRefused(Reason.ORGANISATION_NOT_ACTIVE);
        }
        Account account = new Account(wanted, password.hash(), clock.instant());
        account.changePassword(password.hash(), clock.instant());
        repository.save(account);
        repository.flush();
        events.publishEvent(new AccountEvent(
                Act.OPENED,
                account.id(),
                account.login(),
                "开通账号，角色 " + new TreeSet<>(wanted.roles()) + "：" + account.login()));
        return account.id();
    }
}
