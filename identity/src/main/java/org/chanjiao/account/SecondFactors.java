package org.chanjiao.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.AccountEvent.Act;
import org.chanjiao.account.SecondFactorRefused.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up, renews and removes the second factor of an account: codes of a phone, and recovery codes on paper. */
@Service
@RequiredArgsConstructor
public class SecondFactors {

    private static final String ISSUER = "产教融合平台";
    /** 160 bits, as long as the hash (RFC 4226, section 4). */
    private static final int SECRET_LENGTH = 32;

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LENGTH = 16;

    private final SecondFactorTable table;
    private final SecondFactorProof proof;
    private final SignInFailures failures;
    private final Accounts accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** The second factor, once it is enrolled. */
    public Optional<SecondFactorView> of(AccountId account) {
        return table.find(account).flatMap(stored -> Optional.ofNullable(stored.enrolledAt())
                .map(since -> new SecondFactorView(since, stored.recoveryCodesLeft())));
    }

    /** @throws SecondFactorRefused when there is one already */
    @Transactional
    public void begin(Person holder) {
        if (proof.asked(holder.accountId())) {
            throw new SecondFactorRefused(Reason.ENROLLED);
        }
        table.begin(holder.accountId(), Base32.random(SECRET_LENGTH));
    }

    /** What was begun and waits for its first code; empty when nothing does. */
    public Optional<Enrolment> begun(Person holder) {
        return table.find(holder.accountId())
                .filter(stored -> stored.enrolledAt() == null)
                .map(stored -> new Enrolment(
                        grouped(stored.secret()),
                        "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s"
                                .formatted(encoded(ISSUER), encoded(holder.login()), stored.secret())));
    }

    /**
     * Enrols what was begun, by its first code. The recovery codes are shown once.
     *
     * @throws SecondFactorRefused when the code is wrong or nothing was begun
     */
    @Transactional(noRollbackFor = SecondFactorRefused.class)
    public List<String> enrol(Person holder, String code) {
        if (begun(holder).isEmpty()) {
            throw new SecondFactorRefused(Reason.NONE);
        }
        prove(holder, code);
        table.enrol(holder.accountId(), clock.instant());
        publish(Act.SECOND_FACTOR_ENROLLED, holder.accountId(), holder.login(), "启用动态口令");
        return freshRecovery(holder);
    }

    /** New recovery codes in the place of the old; @throws SecondFactorRefused when the code is wrong */
    @Transactional(noRollbackFor = SecondFactorRefused.class)
    public List<String> renewRecovery(Person holder, String code) {
        requireEnrolled(holder.accountId());
        prove(holder, code);
        publish(Act.RECOVERY_CODES_RENEWED, holder.accountId(), holder.login(), "更换恢复码");
        return freshRecovery(holder);
    }

    /** @throws SecondFactorRefused when the code is wrong */
    @Transactional(noRollbackFor = SecondFactorRefused.class)
    public void remove(Person holder, String code) {
        requireEnrolled(holder.accountId());
        prove(holder, code);
        table.remove(holder.accountId());
        publish(Act.SECOND_FACTOR_REMOVED, holder.accountId(), holder.login(), "停用动态口令");
    }

    /**
     * Takes somebody's lost second factor away. Others' is reset by the security administrator, the security
     * administrator's by the system administrator; nobody's own.
     *
     * @throws SecondFactorRefused when it is not the actor's to reset, or there is none
     */
    @Transactional
    public void reset(Person actor, AccountId account) {
        var holder = accounts.person(account);
        boolean bySecurity = actor.is(Role.SECURITY_ADMINISTRATOR);
        if (actor.accountId().equals(account) || bySecurity == holder.is(Role.SECURITY_ADMINISTRATOR)) {
            throw new SecondFactorRefused(Reason.NOT_YOURS_TO_RESET);
        }
        requireEnrolled(account);
        table.remove(account);
        publish(Act.SECOND_FACTOR_RESET, account, holder.login(), "重置动态口令");
    }

    private void requireEnrolled(AccountId account) {
        if (!proof.asked(account)) {
            throw new SecondFactorRefused(Reason.NONE);
        }
    }

    /** Wrong codes count like wrong passwords; the count stays although the act is refused. */
    private void prove(Person holder, String code) {
        var now = clock.instant();
        if (!failures.loginLock(holder.login(), now).isZero()) {
            throw new SecondFactorRefused(Reason.LOCKED);
        }
        if (!proof.right(holder.accountId(), code, now)) {
            failures.count(holder.login(), now);
            events.publishEvent(new SignInFailed(holder.login(), SignIn.Reason.WRONG_CODE));
            throw new SecondFactorRefused(Reason.WRONG_CODE);
        }
    }

    private List<String> freshRecovery(Person holder) {
        var codes = IntStream.range(0, RECOVERY_CODES)
                .mapToObj(i -> grouped(Base32.random(RECOVERY_LENGTH)))
                .toList();
        table.replaceRecovery(
                holder.accountId(), codes.stream().map(SecondFactorProof::hash).toList());
        return codes;
    }

    private void publish(Act act, AccountId account, String login, String what) {
        events.publishEvent(new AccountEvent(act, account, login, what + "：" + login));
    }

    private static String grouped(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
