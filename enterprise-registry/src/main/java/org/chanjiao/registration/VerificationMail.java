package org.chanjiao.registration;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends the one-time link, where a mail server and the address of the platform are configured. */
@Component
@RequiredArgsConstructor
class VerificationMail {

    private final ObjectProvider<JavaMailSender> senders;
    private final RegistrationRules rules;

    boolean configured() {
        return !rules.address().isBlank() && senders.getIfAvailable() != null;
    }

    /** @throws RegistrationRefused when the server does not take it */
    void send(Registration registration, OneTimeToken token) {
        var mail = new SimpleMailMessage();
        mail.setFrom(rules.sender());
        mail.setTo(registration.email());
        mail.setSubject("确认企业注册邮箱");
        mail.setText(
                """
                %s，您好：

                您为“%s”提交了企业注册。请在 %d 小时内打开下面的链接确认邮箱，链接只能使用一次：

                %s/register-enterprise/mail/%s

                确认后由主管部门核对营业执照，核对通过后账号才能使用。如果不是您本人提交，请不必理会。
                """
                        .formatted(
                                registration.contact(),
                                registration.name(),
                                rules.link().toHours(),
                                rules.address().replaceFirst("/+$", ""),
                                token.text()));
        try {
            senders.getObject().send(mail);
        } catch (MailException failed) {
            throw new RegistrationRefused("email", "email.unsent");
        }
    }
}
