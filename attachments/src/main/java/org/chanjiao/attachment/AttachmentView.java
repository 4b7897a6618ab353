package org.chanjiao.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attached file as lists show it.
 *
 * @param digest SHA-256 in lower-case hexadecimal
 * @param length in bytes
 * @param elsewhere on how many other things of the region the same file stands
 * @param removalReason why it was taken away; null while it stands
 */
public record AttachmentView(
        AttachmentId id,
        String fileName,
        FileKind kind,
        long length,
        String digest,
        Instant attachedAt,
        String attachedBy,
        int elsewhere,
        @Nullable Instant removedAt,
        @Nullable String removedBy,
        @Nullable String removalReason) {

    public boolean stands() {
        return removedAt == null;
    }
}
