package org.chanjiao.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.AccountEvent.Act;
import org.chanjiao.account.SignIn.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs people in and out. */
@Service
@RequiredArgsConstructor
public class SignIns {

    /** A hash like any other that no password opens: an unknown login costs the same work as a known one. */
    private static final String NOBODY = "{bcrypt}$2a$10$7EqJtq98hPqEX7fNZaFWoOhi5b2lD9YJYb8l4ZBnMSDlzvZWzV6bK";

    private static final int LONGEST_LOGIN_KEPT = 40;

    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final SignInFailures failures;
    private final SecondFactorProof proof;
    private final PasswordEncoder encoder;
    private final SignInRules rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** Tries a password. The answer and the work are the same for an unknown login and a wrong password. */
    @Transactional
    public SignIn attempt(String typedLogin, String password, String address) {
        var now = clock.instant();
        String login = normalised(typedLogin);
        var throttled = failures.addressLock(address, now);
        if (!throttled.isZero()) {
            return refuse(login, Reason.THROTTLED, throttled);
        }
        var locked = failures.loginLock(login, now);
        if (!locked.isZero()) {
            return refuse(login, Reason.LOCKED, locked);
        }
        var account = accounts.findByLogin(login);
        boolean right =
                encoder.matches(password, account.map(Account::passwordHash).orElse(NOBODY));
        if (!right || account.filter(Account::active).isEmpty()) {
            failures.count(login, address, now);
            return refuse(login, Reason.WRONG_CREDENTIALS, Duration.ZERO);
        }
        return proof.asked(account.get().id()) ? halfWay(account.get(), now) : accept(account.get(), now);
    }

    /** Tries a code of the phone, or a recovery code, after the password was right. Failures count like wrong passwords. */
    @Transactional
    public SignIn prove(AccountId id, String code, String address) {
        var now = clock.instant();
        var account = accounts.findById(id).orElseThrow(() -> new UnknownAccount(id));
        var throttled = failures.addressLock(address, now);
        if (!throttled.isZero()) {
            return refuse(account.login(), Reason.THROTTLED, throttled);
        }
        var locked = failures.loginLock(account.login(), now);
        if (!locked.isZero()) {
            return refuse(account.login(), Reason.LOCKED, locked);
        }
        if (!account.active() || !proof.right(id, code, now)) {
            failures.count(account.login(), address, now);
            return refuse(account.login(), Reason.WRONG_CODE, Duration.ZERO);
        }
        return accept(account, now);
    }

    /** Records that somebody signed out. */
    @Transactional
    public void signedOut(AccountId id, String login) {
        events.publishEvent(new AccountEvent(Act.SIGNED_OUT, id, login, "退出登录：" + login));
    }

    /** The count of failures stays: the password alone must not wipe out wrong codes. */
    private SignIn halfWay(Account account, Instant now) {
        String what = "密码正确，等待动态口令：" + account.login();
        events.publishEvent(new AccountEvent(Act.PASSWORD_ACCEPTED, account.id(), account.login(), what));
        return accepted(account, now, true);
    }

    private SignIn accept(Account account, Instant now) {
        failures.forget(account.login());
        var accepted = accepted(account, now, false);
        directory.signedIn(account.id(), now);
        events.publishEvent(new AccountEvent(Act.SIGNED_IN, account.id(), account.login(), "登录：" + account.login()));
        return accepted;
    }

    private SignIn accepted(Account account, Instant now, boolean factorDue) {
        return new SignIn.Accepted(
                directory.person(account.id()),
                account.passwordTemporary(),
                account.passwordOlderThan(rules.passwordAge(), now),
                factorDue,
                account.lastSignInAt());
    }

    private SignIn refuse(String login, Reason reason, Duration wait) {
        events.publishEvent(new SignInFailed(login, reason));
        return new SignIn.Refused(reason, wait);
    }

    private static String normalised(String login) {
        String lower = login.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST_LOGIN_KEPT ? lower : lower.substring(0, LONGEST_LOGIN_KEPT);
    }
}
