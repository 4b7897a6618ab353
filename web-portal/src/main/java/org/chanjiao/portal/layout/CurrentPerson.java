package org.chanjiao.portal.layout;

import java.util.Optional;
import org.chanjiao.account.Person;
import org.chanjiao.security.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is signed in while a page is drawn. */
final class CurrentPerson {

    private CurrentPerson() {}

    static Optional<Person> get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                        && !signedIn.factorDue()
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }
}
