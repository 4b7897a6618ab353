package org.chanjiao.token;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.Person;
import org.chanjiao.token.TokenEvent.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues, lists and revokes tokens, and tells for whom a program calls. */
@Service
@RequiredArgsConstructor
public class ApiTokens {

    private static final int MOST = 10;

    private final TokenTable table;
    private final Accounts accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** @throws TokenRefused when ten of the holder's tokens are good already */
    @Transactional
    public IssuedToken issue(Person holder, NewToken wanted) {
        var now = clock.instant();
        if (of(holder.accountId()).stream().filter(token -> token.good(now)).count() >= MOST) {
            throw new TokenRefused(TokenRefused.Reason.TOO_MANY);
        }
        var secret = TokenSecret.random();
        var id = ApiTokenId.random();
        var expiresAt = now.plus(Duration.ofDays(wanted.days()));
        table.insert(id, holder.accountId(), wanted, secret, now, expiresAt);
        publish(Act.ISSUED, id, holder, wanted.name());
        return new IssuedToken(wanted.name(), secret.text(), expiresAt);
    }

    /** The person's tokens, the newest first, those that are no longer good among them. */
    public List<TokenView> of(AccountId holder) {
        return table.of(holder);
    }

    /** @throws UnknownToken when the token is not this person's */
    @Transactional
    public void revoke(Person holder, ApiTokenId id) {
        var token = of(holder.accountId()).stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownToken(id));
        if (table.revoke(id, clock.instant())) {
            publish(Act.REVOKED, id, holder, token.name());
        }
    }

    /**
     * For whom a program calls that sends this text. Empty for an unknown, expired or revoked token, and while its
     * holder's account is disabled or has a one-time password.
     */
    @Transactional
    public Optional<TokenCaller> caller(String sent) {
        var now = clock.instant();
        var found = table.find(new TokenSecret(sent).hash());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var token = found.get();
        var person = accounts.person(token.holder());
        if (!token.good(now)) {
            if (table.refused(token.id(), now)) {
                publish(Act.REFUSED, token.id(), person, token.name());
            }
            return Optional.empty();
        }
        table.used(token.id(), now);
        return Optional.of(new TokenCaller(person, token.writes()));
    }

    private void publish(Act act, ApiTokenId id, Person holder, String name) {
        events.publishEvent(new TokenEvent(act, id, holder.accountId(), holder.login(), name));
    }
}
