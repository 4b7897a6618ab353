package org.chanjiao.confirmation;

import java.util.UUID;

/** Names one question to one partner. */
public record ConfirmationId(UUID value) {

    /** Reads an id from a URL; throws {@link IllegalArgumentException} on anything but a UUID. */
    public static ConfirmationId of(String text) {
        return new ConfirmationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
