package org.chanjiao.portal.token;

import java.time.Instant;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.token.TokenView;

/** A token as the table shows it; {@code state} is a message key under {@code tokens.state}. */
record TokenRow(
        String id,
        String name,
        String beginning,
        boolean writes,
        String issuedAt,
        String expiresAt,
        String lastUsedAt,
        String state,
        String tone,
        boolean good) {

    static TokenRow of(TokenView token, Instant now) {
        boolean good = token.good(now);
        String state = good ? "GOOD" : token.revokedAt() == null ? "EXPIRED" : "REVOKED";
        return new TokenRow(
                token.id().toString(),
                token.name(),
                token.beginning(),
                token.writes(),
                TimeText.minute(token.issuedAt()),
                TimeText.minute(token.expiresAt()),
                TimeText.minute(token.lastUsedAt()),
                state,
                good ? "done" : "plain",
                good);
    }
}
