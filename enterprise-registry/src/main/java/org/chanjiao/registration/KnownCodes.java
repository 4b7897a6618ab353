package org.chanjiao.registration;

import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.ChosenAccounts;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.springframework.stereotype.Component;

/** What is taken already: codes of the directory and of those who wait, and logins. */
@Component
@RequiredArgsConstructor
class KnownCodes {

    private final Organisations organisations;
    private final RegistrationRepository repository;
    private final ChosenAccounts accounts;

    /** Whether the directory holds the code, or somebody whose address is known waits with it. */
    boolean registered(CreditCode code) {
        return organisation(code).isPresent()
                || repository.existsByCreditCodeAndKindAndState(
                        code.value(), RegistrationKind.FRESH, RegistrationState.WAITING);
    }

    RegistrationKind kindOf(CreditCode code) {
        return registered(code) ? RegistrationKind.TAKEOVER : RegistrationKind.FRESH;
    }

    Optional<OrganisationView> organisation(CreditCode code) {
        return organisations.search(RegionCode.NATION, code.value(), 2).stream()
                .filter(found -> code.value().equals(found.creditCode()))
                .findFirst();
    }

    boolean loginTaken(String login) {
        return accounts.isTaken(login)
                || repository.existsByLoginAndState(login.strip().toLowerCase(Locale.ROOT), RegistrationState.WAITING);
    }
}
