package org.chanjiao.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as its holder's page lists it.
 *
 * @param beginning its first characters, to tell it by
 * @param lastUsedAt to within five minutes; null when it never was
 * @param revokedAt null while nobody revoked it
 */
public record TokenView(
        ApiTokenId id,
        String name,
        String beginning,
        boolean writes,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** Whether a call with it is still answered. */
    public boolean good(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
