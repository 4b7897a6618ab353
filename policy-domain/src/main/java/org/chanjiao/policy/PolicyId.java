package org.chanjiao.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one policy through all its versions. */
@Embeddable
public record PolicyId(@Column(name = "id") UUID value) implements Serializable {

    /** Reads an id from a URL; throws {@link IllegalArgumentException} on anything but a UUID. */
    public static PolicyId of(String text) {
        return new PolicyId(UUID.fromString(text));
    }

    public static PolicyId random() {
        return new PolicyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
