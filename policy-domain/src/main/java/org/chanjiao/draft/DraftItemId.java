package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one section, task, target, unit name or question of a draft. */
@Embeddable
public record DraftItemId(@Column(name = "id") UUID value) implements Serializable {

    /** Reads an id from a URL; throws {@link IllegalArgumentException} on anything but a UUID. */
    public static DraftItemId of(String text) {
        return new DraftItemId(UUID.fromString(text));
    }

    public static DraftItemId random() {
        return new DraftItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
