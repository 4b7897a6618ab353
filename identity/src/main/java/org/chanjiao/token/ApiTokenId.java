package org.chanjiao.token;

import java.io.Serializable;
import java.util.UUID;

/** The id of a token; not the token itself. */
public record ApiTokenId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException when the text is no UUID */
    public static ApiTokenId of(String value) {
        return new ApiTokenId(UUID.fromString(value));
    }

    static ApiTokenId random() {
        return new ApiTokenId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
