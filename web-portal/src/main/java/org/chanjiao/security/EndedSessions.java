package org.chanjiao.security;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.AccountEvent;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions of an account once what its holder may do has become less. */
@Component
@RequiredArgsConstructor
class EndedSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    @TransactionalEventListener
    void on(AccountEvent event) {
        if (event.endsSessions()) {
            sessions.findByPrincipalName(event.login()).keySet().forEach(sessions::deleteById);
        }
    }
}
