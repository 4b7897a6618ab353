package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one import draft. */
@Embeddable
public record DraftId(@Column(name = "id") UUID value) implements Serializable {

    /** Reads an id from a URL; throws {@link IllegalArgumentException} on anything but a UUID. */
    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    public static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
