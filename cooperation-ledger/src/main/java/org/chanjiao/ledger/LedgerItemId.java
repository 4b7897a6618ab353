package org.chanjiao.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one item of a ledger. */
@Embeddable
public record LedgerItemId(@Column(name = "id") UUID value) implements Serializable {

    /** Reads an id from a URL; throws {@link IllegalArgumentException} on anything but a UUID. */
    public static LedgerItemId of(String text) {
        return new LedgerItemId(UUID.fromString(text));
    }

    public static LedgerItemId random() {
        return new LedgerItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
