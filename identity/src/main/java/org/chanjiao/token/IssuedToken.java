package org.chanjiao.token;

import java.time.Instant;

/** A token as shown once; it is stored nowhere. */
public record IssuedToken(String name, String secret, Instant expiresAt) {

    /** Without the secret, so that it never reaches a log. */
    @Override
    public String toString() {
        return "IssuedToken[" + name + "]";
    }
}
