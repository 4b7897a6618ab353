package org.chanjiao.attachment;

import java.io.Serializable;
import java.util.UUID;

/** Names one file attached to one thing. */
public record AttachmentId(UUID value) implements Serializable {

    /** Reads an id from a URL; throws {@link IllegalArgumentException} on anything but a UUID. */
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    static AttachmentId random() {
        return new AttachmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
