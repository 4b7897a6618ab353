package org.chanjiao.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one target through all its revisions. */
@Embeddable
public record TargetId(@Column(name = "id") UUID value) implements Serializable {

    /** Reads an id from a URL; throws {@link IllegalArgumentException} on anything but a UUID. */
    public static TargetId of(String text) {
        return new TargetId(UUID.fromString(text));
    }

    public static TargetId random() {
        return new TargetId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
