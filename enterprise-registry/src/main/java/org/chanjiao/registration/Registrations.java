package org.chanjiao.registration;

import java.time.Clock;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.ChosenAccounts;
import org.chanjiao.kernel.CreditCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody without an account does: register an enterprise, or ask for access to one, and prove the e-mail address. */
@Service
@RequiredArgsConstructor
public class Registrations {

    private final RegistrationRepository repository;
    private final RegistrationCheck check;
    private final KnownCodes codes;
    private final VerificationMail mail;
    private final RegistrationRules rules;
    private final ChosenAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Whether addresses are proven by mail; where they are not, the bureau asks by telephone. */
    public boolean mails() {
        return mail.configured();
    }

    /**
     * Takes a registration in. Nothing is open to anybody yet.
     *
     * @throws RegistrationRefused naming everything that is wrong
     */
    @Transactional
    public void submit(NewRegistration typed) {
        List<RegistrationFault> faults = check.faults(typed);
        if (!faults.isEmpty()) {
            throw new RegistrationRefused(faults);
        }
        CreditCode code = CreditCode.of(typed.creditCode());
        var fresh = new Registration(
                typed,
                code,
                check.region(typed.region()).orElseThrow(),
                codes.kindOf(code),
                accounts.choose(typed.login(), typed.password()),
                clock.instant());
        if (mail.configured()) {
            OneTimeToken token = OneTimeToken.random();
            fresh.awaitMail(token, rules.link());
            mail.send(fresh, token);
        }
        repository.saveAndFlush(fresh);
        publish(fresh, "submitted", "提交企业注册");
    }

    /** The name of the enterprise a link was sent for; @throws UnknownRegistration when it is used up or too old */
    public String byLink(String token) {
        return linked(token).name();
    }

    /** The link was opened and pressed: from now on the bureau is asked. */
    @Transactional
    public void mailOpened(String token) {
        Registration found = linked(token);
        if (codes.loginTaken(found.login())) {
            throw new RegistrationRefused("login", "login.taken");
        }
        found.mailOpened(codes.kindOf(CreditCode.of(found.creditCode())), clock.instant());
        repository.saveAndFlush(found);
        publish(found, "mail-opened", "确认注册邮箱");
    }

    private Registration linked(String token) {
        return repository
                .findByTokenDigest(new OneTimeToken(token).digest())
                .filter(found -> found.linkIsGood(clock.instant()))
                .orElseThrow(UnknownRegistration::new);
    }

    private void publish(Registration of, String act, String words) {
        events.publishEvent(new RegistrationMoved(of.id(), act, words + "：" + of.name() + " " + of.creditCode()));
    }
}
