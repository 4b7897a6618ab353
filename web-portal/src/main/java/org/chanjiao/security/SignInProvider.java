package org.chanjiao.security;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.account.SignIn;
import org.chanjiao.account.SignIns;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets people in by login and password. */
@Component
@RequiredArgsConstructor
class SignInProvider implements AuthenticationProvider {

    private final SignIns signIns;

    @Override
    public Authentication authenticate(Authentication attempt) {
        var outcome = signIns.attempt(attempt.getName(), String.valueOf(attempt.getCredentials()), address(attempt));
        if (outcome instanceof SignIn.Accepted accepted) {
            return token(new SignedIn(
                    accepted.person(), accepted.passwordTemporary(), accepted.passwordDue(), accepted.factorDue()));
        }
        throw new SignInRefused((SignIn.Refused) outcome);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** Signed in, without a credential kept; each role is an authority {@code ROLE_…}. */
    static Authentication token(SignedIn principal) {
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities(principal.person()));
    }

    private static List<SimpleGrantedAuthority> authorities(Person person) {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }
}
