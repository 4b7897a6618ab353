package org.chanjiao.security;

import org.chanjiao.account.SignIn;
import org.springframework.security.core.AuthenticationException;

/** Carries the refusal of a sign-in through Spring Security. */
final class SignInRefused extends AuthenticationException {

    private final transient SignIn.Refused refusal;

    SignInRefused(SignIn.Refused refusal) {
        super(refusal.reason().name());
        this.refusal = refusal;
    }

    SignIn.Refused refusal() {
        return refusal;
    }
}
