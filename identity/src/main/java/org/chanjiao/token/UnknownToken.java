package org.chanjiao.token;

/** The person has no token of that id. */
public final class UnknownToken extends RuntimeException {

    UnknownToken(ApiTokenId id) {
        super("No token " + id);
    }
}
