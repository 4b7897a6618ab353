package org.chanjiao.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail.
 *
 * @param sequence from 1, without gaps
 * @param at cut to microseconds
 * @param beforeDigest SHA-256 of the state before, null where there was none
 * @param afterDigest SHA-256 of the state after, null where there is none
 * @param hash SHA-256 over the previous hash and all other fields
 */
public record AuditEntry(
        long sequence,
        Instant at,
        @Nullable UUID actorId,
        String actor,
        String action,
        boolean succeeded,
        String subjectType,
        String subjectId,
        String summary,
        @Nullable String beforeDigest,
        @Nullable String afterDigest,
        String ip,
        String requestId,
        String previousHash,
        String hash) {

    /** The hash the fields call for; differs from {@link #hash()} when any was altered. */
    String expectedHash() {
        return Digest.ofFields(
                previousHash,
                Long.toString(sequence),
                at.toString(),
                actorId == null ? null : actorId.toString(),
                actor,
                action,
                Boolean.toString(succeeded),
                subjectType,
                subjectId,
                summary,
                beforeDigest,
                afterDigest,
                ip,
                requestId);
    }

    /** This entry as the link after the one of that hash. */
    AuditEntry linked(long newSequence, String hashBefore) {
        var open = with(newSequence, hashBefore, "");
        return with(newSequence, hashBefore, open.expectedHash());
    }

    private AuditEntry with(long newSequence, String hashBefore, String ownHash) {
        return new AuditEntry(
                newSequence,
                at,
                actorId,
                actor,
                action,
                succeeded,
                subjectType,
                subjectId,
                summary,
                beforeDigest,
                afterDigest,
                ip,
                requestId,
                hashBefore,
                ownHash);
    }
}
