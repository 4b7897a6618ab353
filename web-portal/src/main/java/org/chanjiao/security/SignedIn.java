package org.chanjiao.security;

import java.io.Serializable;
import java.util.Optional;
import org.chanjiao.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/**
 * The principal of a session.
 *
 * @param passwordTemporary nothing but a change of password is open until it is done
 * @param passwordDue the password is old; its holder is asked, not forced
 * @param factorDue the password was right, the code of the phone is still to come; until then nothing is open
 */
public record SignedIn(Person person, boolean passwordTemporary, boolean passwordDue, boolean factorDue)
        implements AuthenticatedPrincipal, Serializable {

    /** Signed in for good. */
    SignedIn(Person person, boolean passwordTemporary, boolean passwordDue) {
        this(person, passwordTemporary, passwordDue, false);
    }

    @Override
    public String getName() {
        return person.login();
    }

    /** Who a request comes from; empty for the public. */
    static Optional<SignedIn> in(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
