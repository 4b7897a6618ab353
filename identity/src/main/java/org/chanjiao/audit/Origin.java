package org.chanjiao.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, from where, in which request.
 *
 * @param actorId the account, null for the system and for people not signed in
 * @param actor the login, or {@code system}, or {@code anonymous}
 * @param ip the address the request came from, {@code local} outside requests
 * @param requestId what ties together all entries of one request
 */
public record Origin(@Nullable UUID actorId, String actor, String ip, String requestId) {

    /** The platform itself, outside any request. */
    public static Origin system() {
        return new Origin(null, "system", "local", "-");
    }
}
