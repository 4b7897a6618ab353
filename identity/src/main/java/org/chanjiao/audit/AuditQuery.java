package org.chanjiao.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the trail looks for; blank and null mean everything.
 *
 * @param from first instant, included
 * @param until first instant no longer included
 * @param actor exact login
 * @param action beginning of the action, {@code account.} for all of them
 * @param subject exact id of the thing, or part of the summary
 * @param before the sequence below which the page begins, null for the newest
 */
public record AuditQuery(
        @Nullable Instant from,
        @Nullable Instant until,
        String actor,
        String action,
        String subject,
        @Nullable Long before,
        int limit) {}
