package org.chanjiao.ledger;

import java.util.UUID;

/** Names one uploaded workbook. */
public record ImportId(UUID value) {

    /** Reads an id from a URL; throws {@link IllegalArgumentException} on anything but a UUID. */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
